import type { Locale } from '../locale.ts';

export const es = {
  language: 'es',
  // prettier-ignore
  months: [
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre',
    'octubre', 'noviembre', 'diciembre',
  ],
  // prettier-ignore
  monthsShort: [
    'ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.',
  ],
  monthsAlso: { 9: ['setiembre', 'set.'] },
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  weekdaysShort: ['lun.', 'mar.', 'mié.', 'jue.', 'vie.', 'sáb.', 'dom.'],
  date: '{day} de {month} de {year}',
  dates: {
    of: ['de', 'del'],
    articles: ['el'],
    ordinals: ['º', 'ª', '°', 'o'],
    range: ['al', 'y', 'a'],
    on: ['el'],
    // "mañana" is the morning as often as tomorrow, so it is not here.
    relative: { ayer: -1, anteayer: -2 },
    today: ['hoy'],
    next: ['próximo', 'próxima'],
    this: ['este', 'el'],
    ahead: { in: 'en', days: ['día', 'días'], weeks: ['semana', 'semanas'] },
  },
  times: { noon: ['mediodía'], midnight: ['medianoche'], hours: ['horas', 'hora', 'h'] },
  quotation: {
    marks: ['«', '»'],
    inner: ['“', '”'],
    behind: 'dijo {speaker}',
    ahead: '{speaker,} dijo:',
    stop: '.',
  },
  // prettier-ignore
  labels: [
    'Nota de prensa', 'Comunicado de prensa', 'Comunicado', 'Gacetilla de prensa', 'Gacetilla',
    'Boletín de prensa', 'Dossier de prensa', 'Aviso a los medios', 'Información de prensa',
    'Comunicado conjunto', 'Nota informativa', 'Convocatoria de prensa', 'Boletín informativo',
  ],
  // prettier-ignore
  immediate: [
    'Para publicación inmediata',
    'Para su publicación inmediata',
    'Para difusión inmediata',
    'Para su difusión inmediata',
    'Para publicar inmediatamente',
    'Publicación inmediata',
    'Difusión inmediata',
    'De publicación inmediata', 'Para divulgación inmediata', 'Para entrega inmediata',
  ],
  // prettier-ignore
  embargo: [
    'Embargado hasta:', 'Embargado hasta las', 'Embargado hasta el', 'Embargado hasta',
    'Bajo embargo hasta', 'Embargo hasta', 'No publicable hasta el', 'No publicar antes del',
    'No publicar hasta el', 'Embargo',
    'Embargada hasta', 'Embargado hasta el día', 'Bajo embargo hasta el',
    'Bajo embargo hasta las', 'Bajo embargo', 'Embargo hasta el', 'Embargo hasta las',
    'No difundir antes del', 'No difundir hasta el', 'No difundir hasta', 'No publicar hasta',
    'No publicar antes de', 'Prohibida su difusión hasta', 'Prohibida su publicación hasta',
    'Publicar a partir del', 'Difundir a partir del',
  ],
  // prettier-ignore
  releaseOn: [
    'Para publicar el', 'Para publicación el', 'Para difusión el', 'Publicar el',
    'Para su publicación el',
  ],
  // prettier-ignore
  limits: [
    'Embargo', 'Embargado', 'Embargada', 'Bajo embargo', 'No publicar', 'No publicable',
    'No difundir', 'Prohibida su difusión',
  ],
  // prettier-ignore
  markings: [
    'Confidencial', 'Interno', 'Público', 'Uso interno', 'Borrador',
  ],
  // prettier-ignore
  salutations: [
    'Estimado', 'Estimada', 'Estimados', 'Estimadas', 'Hola', 'Buenos días', 'Adjunto',
  ],
  // prettier-ignore
  fields: {
    headline: [
      'Título', 'Titular', 'Asunto',
    ],
    subheadline: [
      'Subtítulo', 'Bajada', 'Entradilla',
    ],
    date: [
      'Publicado el', 'Publicado', 'Publicación', 'Fecha de publicación', 'Fecha', 'Emitido el',
    ],
    place: [
      'Lugar', 'Ciudad',
    ],
    author: [
      'Autor', 'Autora', 'Autores', 'Por', 'Publicado por',
    ],
  },
  about: [
    'Acerca de {name}',
    'Acerca del {name}',
    'Sobre {name}',
    'Sobre la {name}',
    'Sobre el {name}',
    'Quiénes somos: {name}',
  ],
  // prettier-ignore
  contacts: [
    'Contacto de prensa', 'Contactos de prensa', 'Contacto para prensa', 'Contacto para medios',
    'Contacto para los medios', 'Contacto de medios', 'Contacto', 'Contactos', 'Gabinete de prensa',
    'Oficina de prensa', 'Relaciones con los medios', 'Para más información',
    'Para mayor información', 'Más información', 'Información de contacto', 'Datos de contacto',
  ],
  // prettier-ignore
  phone: [
    'Tel', 'Tel.', 'Teléfono', 'Tfno.', 'Tlf.', 'Móvil', 'Celular', 'Cel.', 'T', 'M', 
    'Fijo',
  ],
  email: ['Correo electrónico', 'E-mail', 'Email', 'Correo', 'Mail', 'E'],
  // prettier-ignore
  fax: [
    'Fax',
  ],
  // prettier-ignore
  contactWords: [
    'contacto', 'contactos', 'consultas',
  ],
  // prettier-ignore
  inquiries: [
    'Para más información', 'Para mayor información', 'Para mayores informes', 'Más información',
    'Para consultas', 'Para obtener más información', 'Los periodistas', 'Periodistas',
    'Para entrevistas', 'Los medios',
  ],
  // prettier-ignore
  reach: [
    'contactar con', 'contactar a', 'contactar', 'contacte con', 'contacte a', 'contacte',
    'póngase en contacto con', 'comuníquese con', 'llame a', 'llame al', 'llamar a', 'llamar al',
    'escriba a', 'escribir a', 'correo a', 'correo electrónico a', 'diríjase a',
  ],
  // prettier-ignore
  concerning: [
    'para', 'sobre', 'de', 'del', 'en', 'con',
  ],
  // prettier-ignore
  desks: [
    'oficina', 'gabinete', 'prensa', 'equipo', 'departamento', 'agencia', 'comunicación', 'medios',
    'área',
  ],
  // prettier-ignore
  press: [
    'prensa', 'medios', 'comunicación', 'gabinete de prensa', 'portavoz',
  ],
  // prettier-ignore
  publicDesks: [
    'ventas', 'entradas', 'reservas', 'empleo', 'atención al cliente', 'centralita',
    'donaciones', 'suscripciones', 'tienda',
  ],
  // prettier-ignore
  organizations: [
    'Fundación', 'Sociedad', 'Museo', 'Universidad', 'Ministerio', 'Instituto', 'Asociación',
    'Consejo', 'Centro', 'Grupo', 'Ayuntamiento', 'Escuela', 'Colegio', 'Comité', 'Comisión',
    'Federación', 'Agencia', 'Banco', 'Hospital', 'Sindicato', 'Partido', 'Senado', 'Congreso',
    'Gobierno', 'S.A.', 'S.L.', 'Unión', 'Red', 'Alianza', 'Cooperativa',
  ],
  // prettier-ignore
  roles: [
    'director', 'directora', 'responsable', 'jefe', 'jefa', 'presidente', 'presidenta',
    'portavoz', 'coordinador', 'coordinadora', 'secretario', 'secretaria', 'gerente', 'asesor',
    'asesora', 'encargado', 'encargada', 'ministro', 'ministra', 'alcalde', 'alcaldesa',
    'senador', 'senadora', 'diputado', 'diputada', 'CEO', 'fundador', 'fundadora', 'cofundador',
    'cofundadora', 'vocero', 'vocera', 'delegado', 'delegada', 'comisario', 'comisaria',
    'gobernador', 'gobernadora',
  ],
  // prettier-ignore
  mailHeaders: [
    'De', 'Para', 'Cc', 'Cco', 'Enviado', 'Enviado el', 'Fecha', 'Asunto',
  ],
  // prettier-ignore
  closings: [
    'Saludos', 'Un saludo', 'Atentamente', 'Saludos cordiales',
  ],
  pageWords: ['Página', 'Pág'],
  pageOf: ['de'],
  continued: ['sigue', 'continúa', 'más'],
  // prettier-ignore
  menu: [
    'Inicio', 'Quiénes somos', 'Sobre nosotros', 'Contacto', 'Noticias', 'Prensa', 'Sala de prensa',
    'Buscar', 'Menú', 'Iniciar sesión', 'Aviso legal', 'Política de privacidad',
    'Política de cookies', 'Mapa del sitio', 'Compartir', 'Imprimir', 'Síguenos', 'Volver arriba',
    'Volver', 'Siguiente', 'Anterior', 'Leer más', 'Ir al contenido', 'Saltar al contenido',
    'Aceptar todo', 'Rechazar todo',
  ],
  consent: ['aceptar', 'acepta', 'navegación', 'configuración', 'privacidad'],
  endMarks: ['###', '# # #', '-30-', 'FIN', '- FIN -'],
  // prettier-ignore
  notes: [
    'Nota a los editores', 'Notas a los editores', 'Nota para los editores',
    'Nota a la redacción', 'Notas para editores', 'Contexto', 'Notas para la redacción',
    'Nota para redactores', 'Notas para los editores', 'Nota al editor', 'Notas al editor',
  ],
  // prettier-ignore
  legal: {
    headings: [
      'Declaraciones prospectivas', 'Declaraciones a futuro', 'Declaraciones sobre el futuro',
      'Aviso legal', 'Descargo de responsabilidad', 'Manifestaciones de futuro',
    ],
    phrases: [
      'declaraciones prospectivas', 'declaraciones a futuro', 'declaraciones sobre el futuro',
      'manifestaciones de futuro', 'no constituye una oferta',
    ],
  },
  // prettier-ignore
  said: [
    'dijeron', 'manifestó', 'expresó', 'expresa', 'subrayó', 'apuntó', 'cuenta', 'dijo', 'dice',
    'afirmó', 'afirma', 'declaró', 'declara', 'señaló', 'señala', 'explicó', 'explica', 'añadió',
    'añade', 'agregó', 'agrega', 'destacó', 'destaca', 'comentó', 'comenta', 'aseguró', 'asegura',
    'concluyó', 'concluye', 'indicó', 'indica', 'según', 'dicen', 'ha dicho', 'ha declarado',
    'ha afirmado', 'ha explicado', 'ha señalado', 'ha destacado', 'ha añadido', 'ha subrayado',
    'ha asegurado', 'ha manifestado', 'ha indicado', 'ha comentado', 'ha recordado', 'recordó',
    'recuerda', 'sostuvo', 'sostiene', 'puntualizó', 'puntualiza', 'resaltó', 'resalta', 'remarcó',
    'remarca', 'precisó', 'precisa', 'manifiesta', 'subraya', 'apunta', 'relató', 'relata',
    'celebró', 'celebra', 'advirtió', 'advierte', 'insistió', 'insiste', 'reconoció', 'reconoce',
    'confirmó', 'confirma', 'valoró', 'valora', 'expuso', 'expone', 'aclaró', 'aclara', 'detalló',
    'detalla', 'enfatizó', 'enfatiza', 'mencionó', 'menciona', 'anunció', 'contó', 'opinó',
    'opina', 'afirmaron', 'declararon', 'señalaron', 'explicaron', 'de acuerdo con',
  ],
  // prettier-ignore
  honorifics: [
    'Sr.', 'Sra.', 'Srta.', 'Don', 'Doña', 'D.', 'Dña.', 'Dr.', 'Dra.', 'Prof.', 'Lic.', 'Ing.',
  ],
  // prettier-ignore
  abbreviations: [
    'Sr.', 'Sra.', 'Srta.', 'Dr.', 'Dra.', 'D.', 'Dña.', 'Prof.', 'Lic.', 'Ing.', 'S.A.', 'S.L.',
    'EE.UU.', 'EE. UU.', 'etc.', 'núm.', 'pág.', 'Tel.', 'Avda.', 'Ud.', 'Uds.', 'ene.', 'feb.',
    'mar.', 'abr.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.',
  ],
  // prettier-ignore
  frequent: [
    'el', 'la', 'los', 'las', 'de', 'del', 'y', 'en', 'que', 'un', 'una', 'para', 'con', 'por',
    'su', 'sus', 'se', 'es', 'al', 'como', 'más', 'lo', 'este', 'esta', 'ha', 'son', 'sobre',
    'entre', 'también', 'fue', 'nuestro',
  ],
  // prettier-ignore
  pronouns: [
    'él', 'ella', 'ellos', 'ellas', 'nosotros', 'yo', 'quien',
  ],
  // prettier-ignore
  openers: [
    'como', 'según', 'para', 'tras', 'después', 'antes', 'pero', 'cuando', 'si', 'con', 'hoy',
    'ayer', 'así', 'también', 'mientras', 'desde', 'por', 'nuestro', 'nuestra',
  ],
  // prettier-ignore
  firstPerson: [
    'yo', 'nosotros', 'nosotras', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'mi', 'mis',
    'nos', 'estamos', 'tenemos', 'hemos', 'queremos', 'somos', 'seguimos',
  ],
} as const satisfies Locale;
