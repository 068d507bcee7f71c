import type { Locale } from '../locale.ts';

export const pt = {
  language: 'pt',
  // prettier-ignore
  months: [
    'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro',
    'outubro', 'novembro', 'dezembro',
  ],
  // prettier-ignore
  monthsShort: [
    'jan.', 'fev.', 'mar.', 'abr.', 'maio', 'jun.', 'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.',
  ],
  weekdays: [
    'segunda-feira',
    'terça-feira',
    'quarta-feira',
    'quinta-feira',
    'sexta-feira',
    'sábado',
    'domingo',
  ],
  weekdaysShort: ['seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.', 'dom.'],
  date: '{day} de {month} de {year}',
  dates: {
    of: ['de', 'do'],
    articles: ['a'],
    ordinals: ['º', 'ª', '°', 'o'],
    range: ['a', 'e'],
    on: ['a'],
    relative: { ontem: -1, amanhã: 1, anteontem: -2 },
    today: ['hoje'],
    next: ['próximo', 'próxima'],
    this: ['este', 'esta'],
    ahead: { in: 'em', days: ['dia', 'dias'], weeks: ['semana', 'semanas'] },
  },
  times: { noon: ['meio-dia'], midnight: ['meia-noite'], hours: ['horas', 'hora', 'h'] },
  quotation: {
    marks: ['“', '”'],
    inner: ['‘', '’'],
    behind: 'disse {speaker}',
    ahead: '{speaker,} disse:',
    stop: '.',
  },
  // prettier-ignore
  labels: [
    'Comunicado de imprensa', 'Comunicado à imprensa', 'Nota à imprensa', 'Nota de imprensa',
    'Release', 'Press release', 'Comunicado', 'Sugestão de pauta', 'Aviso de pauta',
    'Informação à imprensa',
    'Comunicado conjunto', 'Nota à comunicação social', 'Comunicado à comunicação social',
    'Convite à imprensa',
  ],
  // prettier-ignore
  immediate: [
    'Para divulgação imediata',
    'Para publicação imediata',
    'Divulgação imediata',
    'Para difusão imediata',
    'Publicação imediata',
    'Para divulgação e publicação imediatas', 'Para uso imediato',
  ],
  // prettier-ignore
  embargo: [
    'Sob embargo até',
    'Embargado até',
    'Embargo até',
    'Sob embargo',
    'Não publicar antes de',
    'Não divulgar antes de',
    'Embargo',
    'Sob embargo até às', 'Sob embargo até as', 'Sob embargo até ao dia', 'Embargo até às',
    'Embargada até', 'Não publicar até', 'Não divulgar até', 'Não publicar antes das',
    'Não divulgar antes das', 'Publicar a partir de', 'Divulgar a partir de',
    'Proibida a divulgação antes de',
  ],
  // prettier-ignore
  releaseOn: [
    'Para divulgação em', 'Para publicação em', 'Publicar em', 'Divulgar em',
  ],
  // prettier-ignore
  limits: [
    'Embargo', 'Embargado', 'Embargada', 'Sob embargo', 'Não publicar', 'Não divulgar',
    'Proibida a divulgação',
  ],
  // prettier-ignore
  markings: [
    'Confidencial', 'Interno', 'Público', 'Uso interno', 'Rascunho',
  ],
  // prettier-ignore
  salutations: [
    'Prezado', 'Prezada', 'Prezados', 'Prezadas', 'Olá', 'Bom dia', 'Caros', 'Segue',
  ],
  // prettier-ignore
  fields: {
    headline: [
      'Título', 'Assunto', 'Manchete',
    ],
    subheadline: [
      'Subtítulo', 'Linha fina',
    ],
    date: [
      'Publicado em', 'Publicado a', 'Publicação', 'Data de publicação', 'Data', 'Divulgado em',
    ],
    place: [
      'Local', 'Cidade', 'Localidade',
    ],
    author: [
      'Autor', 'Autora', 'Autores', 'Por', 'Publicado por',
    ],
  },
  about: [
    'Sobre {name}',
    'Sobre a {name}',
    'Sobre o {name}',
    'Sobre as {name}',
    'Sobre os {name}',
    'Acerca de {name}',
    'Acerca da {name}',
    'Acerca do {name}',
  ],
  // prettier-ignore
  contacts: [
    'Contato para a imprensa', 'Contato para imprensa', 'Contacto para a imprensa',
    'Contactos para a imprensa', 'Contato de imprensa', 'Contacto de imprensa', 'Contatos',
    'Contactos', 'Contato', 'Contacto', 'Assessoria de imprensa', 'Informações à imprensa',
    'Atendimento à imprensa', 'Mais informações', 'Para mais informações', 'Gabinete de imprensa',
  ],
  // prettier-ignore
  phone: [
    'Tel', 'Tel.', 'Telefone', 'Telemóvel', 'Celular', 'Cel.', 'Fone', 'T', 'M', 
    'Fixo',
  ],
  email: ['E-mail', 'Email', 'Correio eletrónico', 'Mail', 'E'],
  // prettier-ignore
  fax: [
    'Fax',
  ],
  // prettier-ignore
  contactWords: [
    'contato', 'contatos', 'contacto', 'contactos',
  ],
  // prettier-ignore
  inquiries: [
    'Para mais informações', 'Mais informações', 'Para obter mais informações',
    'Para informações', 'Os jornalistas', 'Jornalistas', 'Para entrevistas',
  ],
  // prettier-ignore
  reach: [
    'contate', 'contatar', 'contacte', 'contactar', 'entre em contato com', 'entre em contacto com',
    'ligue para', 'escreva para', 'e-mail para', 'email para',
  ],
  // prettier-ignore
  concerning: [
    'para', 'sobre', 'de', 'do', 'da', 'em', 'com', 'à',
  ],
  // prettier-ignore
  desks: [
    'assessoria', 'gabinete', 'imprensa', 'equipe', 'equipa', 'departamento', 'agência',
    'comunicação',
  ],
  // prettier-ignore
  press: [
    'imprensa', 'assessoria', 'comunicação', 'porta-voz', 'sala de imprensa',
  ],
  // prettier-ignore
  publicDesks: [
    'vendas', 'bilhetes', 'ingressos', 'reservas', 'carreiras', 'apoio ao cliente', 'doações',
    'assinaturas', 'loja',
  ],
  // prettier-ignore
  organizations: [
    'Fundação', 'Sociedade', 'Museu', 'Universidade', 'Ministério', 'Instituto', 'Associação',
    'Conselho', 'Centro', 'Grupo', 'Ltda', 'Câmara', 'Escola', 'Comitê', 'Comissão',
    'Federação', 'Agência', 'Banco', 'Hospital', 'Sindicato', 'Partido', 'Senado', 'Congresso',
    'Governo', 'S.A.', 'União', 'Rede', 'Aliança', 'Cooperativa', 'Prefeitura',
  ],
  // prettier-ignore
  roles: [
    'diretor', 'diretora', 'responsável', 'assessor', 'assessora', 'presidente', 'porta-voz',
    'coordenador', 'coordenadora', 'secretário', 'secretária', 'gerente', 'presidenta',
    'ministro', 'ministra', 'prefeito', 'prefeita', 'senador', 'senadora', 'deputado',
    'deputada', 'CEO', 'fundador', 'fundadora', 'cofundador', 'cofundadora', 'chefe',
    'governador', 'governadora',
  ],
  // prettier-ignore
  mailHeaders: [
    'De', 'Para', 'Cc', 'Cco', 'Enviado', 'Enviada em', 'Data', 'Assunto',
  ],
  // prettier-ignore
  closings: [
    'Atenciosamente', 'Cumprimentos', 'Com os melhores cumprimentos', 'Abraços',
  ],
  pageWords: ['Página', 'Pág'],
  pageOf: ['de'],
  continued: ['continua', 'segue'],
  // prettier-ignore
  menu: [
    'Início', 'Quem somos', 'Sobre nós', 'Contato', 'Contacto', 'Notícias', 'Imprensa',
    'Sala de imprensa', 'Buscar', 'Pesquisar', 'Menu', 'Entrar', 'Política de privacidade',
    'Aviso legal', 'Mapa do site', 'Compartilhar', 'Partilhar', 'Imprimir', 'Siga-nos',
    'Voltar ao topo', 'Voltar', 'Próximo', 'Anterior', 'Leia mais', 'Saber mais',
    'Ir para o conteúdo', 'Aceitar todos', 'Rejeitar todos',
  ],
  consent: ['aceitar', 'aceita', 'navegação', 'configurações', 'privacidade'],
  endMarks: ['###', '# # #', '-30-', 'FIM', '- FIM -'],
  // prettier-ignore
  notes: [
    'Nota aos editores', 'Notas aos editores', 'Nota ao editor', 'Nota para os editores',
    'Nota à redação', 'Contexto', 'Notas à redação', 'Nota aos redatores', 'Notas aos redatores',
    'Nota para editores', 'Notas para os editores',
  ],
  // prettier-ignore
  legal: {
    headings: [
      'Declarações prospectivas', 'Declarações prospetivas', 'Informações prospectivas',
      'Aviso legal', 'Isenção de responsabilidade',
    ],
    phrases: [
      'declarações prospectivas', 'declarações prospetivas', 'afirmações prospectivas',
      'não constitui uma oferta',
    ],
  },
  // prettier-ignore
  said: [
    'disse', 'diz', 'afirmou', 'afirma', 'declarou', 'declara', 'explicou', 'explica',
    'acrescentou', 'acrescenta', 'destacou', 'destaca', 'comentou', 'comenta', 'ressaltou',
    'ressalta', 'salientou', 'salienta', 'concluiu', 'conclui', 'sublinhou', 'segundo', 'disseram',
    'dizem', 'observou', 'observa', 'lembrou', 'lembra', 'reforçou', 'reforça', 'enfatizou',
    'enfatiza', 'contou', 'conta', 'garantiu', 'garante', 'avaliou', 'avalia', 'revelou', 'revela',
    'alertou', 'alerta', 'confirmou', 'confirma', 'relatou', 'relata', 'assegurou', 'assegura',
    'referiu', 'refere', 'frisou', 'frisa', 'adiantou', 'adianta', 'apontou', 'aponta', 'defendeu',
    'defende', 'indicou', 'indica', 'comemorou', 'comemora', 'completou', 'completa',
    'ponderou', 'pondera', 'sublinha', 'realçou', 'realça', 'anunciou', 'esclareceu', 'esclarece',
    'de acordo com', 'conforme',
  ],
  // prettier-ignore
  honorifics: [
    'Sr.', 'Sra.', 'Srta.', 'Dr.', 'Dra.', 'Prof.', 'Profa.', 'Eng.', 'Dom', 'Dona', 'D.',
  ],
  // prettier-ignore
  abbreviations: [
    'Sr.', 'Sra.', 'Srta.', 'Dr.', 'Dra.', 'Prof.', 'Profa.', 'Eng.', 'D.', 'S.A.', 'Ltda.', 'Cia.',
    'EUA.', 'etc.', 'núm.', 'nº', 'pág.', 'Tel.', 'Av.', 'jan.', 'fev.', 'mar.', 'abr.', 'jun.',
    'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.',
  ],
  // prettier-ignore
  frequent: [
    'o', 'a', 'os', 'as', 'de', 'do', 'da', 'dos', 'das', 'e', 'em', 'no', 'na', 'nos', 'nas',
    'que', 'um', 'uma', 'para', 'com', 'por', 'ao', 'se', 'é', 'são', 'não', 'mais', 'como', 'sua',
    'seu', 'pela', 'pelo', 'também', 'foi',
  ],
  // prettier-ignore
  pronouns: [
    'ele', 'ela', 'eles', 'elas', 'nós', 'eu', 'quem',
  ],
  // prettier-ignore
  openers: [
    'como', 'segundo', 'para', 'após', 'depois', 'antes', 'mas', 'quando', 'se', 'com', 'hoje',
    'ontem', 'assim', 'também', 'enquanto', 'desde', 'por', 'nosso', 'nossa', 'conforme',
  ],
  // prettier-ignore
  firstPerson: [
    'eu', 'nós', 'nosso', 'nossa', 'nossos', 'nossas', 'meu', 'minha', 'nos', 'estamos',
    'temos', 'queremos', 'somos',
  ],
} as const satisfies Locale;
