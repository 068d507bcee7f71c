import type { Locale } from '../locale.ts';

export const fr = {
  language: 'fr',
  // prettier-ignore
  months: [
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre',
    'novembre', 'décembre',
  ],
  // prettier-ignore
  monthsShort: [
    'janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.',
    'déc.',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  weekdaysShort: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  date: '{day} {month} {year}',
  dates: {
    of: ["d'"],
    articles: ['le'],
    ordinals: ['er', 're', 'ère'],
    range: ['au', 'et', 'à'],
    on: ['le', 'du', 'au', "jusqu'au"],
    relative: { hier: -1, demain: 1, 'avant-hier': -2, 'après-demain': 2 },
    today: ["aujourd'hui"],
    next: ['prochain'],
    this: ['ce'],
    ahead: { in: 'dans', days: ['jour', 'jours'], weeks: ['semaine', 'semaines'] },
  },
  times: { noon: ['midi'], midnight: ['minuit'], hours: ['heures', 'heure', 'h'] },
  quotation: {
    marks: ['«\u00a0', '\u00a0»'],
    inner: ['“', '”'],
    behind: 'a déclaré {speaker}',
    ahead: '{speaker,} a déclaré\u00a0:',
    stop: '.',
  },
  // prettier-ignore
  labels: [
    'Communiqué de presse', 'Communiqué', 'Communiqué aux médias', 'Communiqué de presse officiel',
    'Information presse', 'Note de presse', 'Dossier de presse', 'Avis aux médias', 'Point presse',
    'Communiqué conjoint', 'Communiqué de presse conjoint', 'Information aux médias',
    'Invitation presse', 'Info presse',
  ],
  // prettier-ignore
  immediate: [
    'Pour diffusion immédiate',
    'Pour publication immédiate',
    'À publier immédiatement',
    'À diffuser immédiatement',
    'Diffusion immédiate',
    'Publication immédiate',
    'Pour diffusion et publication immédiates', 'Pour parution immédiate', 'Parution immédiate',
  ],
  // prettier-ignore
  embargo: [
    'Sous embargo jusqu’à', 'Sous embargo jusqu’au', 'Sous embargo jusqu’à ce', 'Sous embargo',
    'Embargo jusqu’à', 'Embargo jusqu’au', 'Ne pas publier avant le', 'Ne pas diffuser avant le',
    'Ne pas publier avant', 'À ne pas publier avant le', 'Embargo',
    'Sous embargo strict jusqu’à', 'Sous embargo strict jusqu’au', 'Sous embargo strict',
    'Embargo strict', 'Embargo levé le', 'Embargo presse', 'Sous embargo avant',
    'À ne pas diffuser avant le', 'À ne pas diffuser avant', 'À ne pas publier avant',
    'Ne pas diffuser avant', 'Ne pas publier ni diffuser avant le',
    'Diffusion interdite avant le', 'Publication interdite avant le', 'À publier après le',
    'À publier à partir du', 'Diffusion à partir du',
  ],
  // prettier-ignore
  releaseOn: [
    'À publier le', 'À diffuser le', 'Pour diffusion le', 'Pour publication le', 'Diffusion le',
    'À paraître le',
  ],
  // prettier-ignore
  limits: [
    'Embargo', 'Sous embargo', 'Ne pas publier', 'Ne pas diffuser', 'À ne pas publier',
    'À ne pas diffuser', 'Diffusion interdite', 'Publication interdite',
  ],
  // prettier-ignore
  markings: [
    'Confidentiel', 'Interne', 'Public', 'Diffusion restreinte', 'Projet', 'Usage interne',
  ],
  // prettier-ignore
  salutations: [
    'Bonjour', 'Madame, Monsieur', 'Mesdames, Messieurs', 'Chers', 'Cher', 'Chère',
    'Veuillez trouver',
  ],
  // prettier-ignore
  fields: {
    headline: [
      'Titre', 'Objet',
    ],
    subheadline: [
      'Sous-titre', 'Chapeau',
    ],
    date: [
      'Publié le', 'Publiée le', 'Publication le', 'Diffusé le', 'Mis en ligne le',
      'Date de publication', 'Date de parution', 'Date', 'Paru le',
    ],
    place: [
      'Lieu', 'Ville',
    ],
    author: [
      'Auteur', 'Auteurs', 'Auteure', 'Par', 'Rédigé par', 'Publié par',
    ],
  },
  about: [
    'À propos de {name}',
    'À propos d’{name}',
    'À propos du {name}',
    'À propos des {name}',
    'À propos {name}',
    'A propos de {name}',

    'En savoir plus sur {name}',
  ],
  // prettier-ignore
  contacts: [
    'Contact presse', 'Contacts presse', 'Contact médias', 'Contacts médias', 'Relations presse',
    'Relations médias', 'Relations avec les médias', 'Service de presse', 'Contact', 'Contacts',
    'Renseignements', 'Pour plus d’informations', 'Pour en savoir plus', 'Pour tout renseignement',
    'Pour toute information complémentaire', 'Informations presse',
  ],
  // prettier-ignore
  phone: [
    'Tél.', 'Tél', 'Téléphone', 'Tel', 'Mobile', 'Portable', 'Port.', 'Cell.', 'T', 'M', 'P',
    'Ligne directe', 'Fixe',
  ],
  email: ['Courriel', 'E-mail', 'Email', 'Mail', 'Mél', 'Adresse électronique', 'E'],
  // prettier-ignore
  fax: [
    'Fax', 'Télécopie', 'Télécopieur',
  ],
  // prettier-ignore
  contactWords: [
    'contact', 'contacts', 'renseignements', 'demandes',
  ],
  // prettier-ignore
  inquiries: [
    'Pour plus d’informations', 'Pour plus d’information', 'Pour plus de renseignements',
    'Pour de plus amples informations', 'Pour en savoir plus', 'Pour tout renseignement',
    'Pour toute information', 'Pour toute question', 'Renseignements', 'Les journalistes',
    'Journalistes', 'Pour toute demande', 'Pour toute demande d’interview', 'Les médias',
  ],
  // prettier-ignore
  reach: [
    'contacter', 'contactez', 'appeler', 'appelez', 'téléphoner à', 'écrire à', 'écrivez à',
    'joindre', 'courrier électronique à', 'courriel à', 'e-mail à', 'adresser à', 'adressez-vous à',
  ],
  // prettier-ignore
  concerning: [
    'pour', 'sur', 'de', 'du', 'à', 'au', 'en', 'des', 'd’',
  ],
  // prettier-ignore
  desks: [
    'service', 'bureau', 'presse', 'équipe', 'direction', 'agence', 'relations', 'communication',
  ],
  // prettier-ignore
  press: [
    'presse', 'médias', 'service de presse', 'attaché de presse', 'attachée de presse',
    'communication', 'porte-parole',
  ],
  // prettier-ignore
  publicDesks: [
    'ventes', 'billetterie', 'réservations', 'recrutement', 'service client', 'clientèle',
    'standard', 'dons', 'abonnement', 'boutique',
  ],
  // prettier-ignore
  organizations: [
    'SA', 'SAS', 'SARL', 'Fondation', 'Société', 'Musée', 'Université', 'Ministère', 'Institut',
    'Association', 'Conseil', 'Ville', 'Centre', 'Groupe', 'École', 'Comité', 'Commission',
    'Fédération', 'Agence', 'Banque', 'Hôpital', 'Syndicat', 'Parti', 'Sénat', 'Assemblée',
    'Gouvernement', 'Union', 'Mairie', 'Région', 'Département', 'Ligue', 'Réseau', 'Alliance',
  ],
  // prettier-ignore
  roles: [
    'directeur', 'directrice', 'responsable', 'chargé', 'chargée', 'attaché', 'attachée',
    'président', 'présidente', 'porte-parole', 'conseiller', 'conseillère', 'secrétaire',
    'chef', 'cheffe', 'délégué', 'déléguée', 'ministre', 'maire', 'député', 'députée',
    'sénateur', 'sénatrice', 'PDG', 'DG', 'fondateur', 'fondatrice', 'cofondateur',
    'cofondatrice', 'commissaire', 'architecte', 'ingénieur', 'professeur', 'rédacteur',
    'rédactrice',
  ],
  // prettier-ignore
  mailHeaders: [
    'De', 'À', 'Cc', 'Cci', 'Envoyé', 'Date', 'Objet',
  ],
  // prettier-ignore
  closings: [
    'Cordialement', 'Bien cordialement', 'Bien à vous', 'Meilleures salutations',
    'Sincères salutations',
  ],
  pageWords: ['Page'],
  pageOf: ['sur', 'de'],
  continued: ['suite', 'à suivre'],
  // prettier-ignore
  menu: [
    'Accueil', 'À propos', 'Qui sommes-nous', 'Contact', 'Contactez-nous', 'Actualités', 'Presse',
    'Espace presse', 'Rechercher', 'Recherche', 'Menu', 'Connexion', 'Mentions légales',
    'Politique de confidentialité', 'Plan du site', 'Partager', 'Imprimer', 'Suivez-nous',
    'Haut de page', 'Retour', 'Suivant', 'Précédent', 'Lire la suite', 'En savoir plus',
    'Aller au contenu', 'Aller au contenu principal', 'Tout accepter', 'Tout refuser', 'S’abonner',
    'Carrières',
  ],
  consent: ['accepter', 'acceptez', 'navigation', 'paramètres', 'confidentialité'],
  endMarks: ['###', '# # #', '-30-', '– 30 –', 'FIN', '- FIN -'],
  // prettier-ignore
  notes: [
    'Notes aux rédactions', 'Note aux rédactions', 'Note à la rédaction',
    'Notes à l’attention des rédactions', 'Note aux rédacteurs', 'Contexte',
    'Notes aux rédacteurs', 'Note aux éditeurs', 'Notes aux éditeurs',
    'Note à l’attention des rédactions', 'Note à l’attention des journalistes',
    'Notes à l’attention des journalistes',
  ],
  // prettier-ignore
  legal: {
    headings: [
      'Déclarations prospectives', 'Énoncés prospectifs', 'Informations prospectives',
      'Avertissement', 'Mise en garde', 'Mentions légales', 'Clause de non-responsabilité',
    ],
    phrases: [
      'déclarations prospectives', 'énoncés prospectifs', 'informations prospectives',
      'informations à caractère prévisionnel', 'ne constitue pas une offre',
    ],
  },
  // prettier-ignore
  said: [
    'ont déclaré', 'témoigne', 'confie', 'estime', 'assure', 'd’après', 'a déclaré', 'déclare',
    'a dit', 'dit', 'a affirmé', 'affirme', 'a expliqué', 'explique', 'a ajouté', 'ajoute',
    'a souligné', 'souligne', 'a précisé', 'précise', 'a indiqué', 'indique', 'a commenté',
    'commente', 'se réjouit', 'conclut', 'poursuit', 'rappelle', 'a annoncé', 'selon', 'ont dit',
    'confirme', 'a confirmé', 'mentionne', 'a mentionné', 'se félicite', 's’est félicité',
    's’est félicitée', 's’est réjoui', 's’est réjouie', 'se réjouissait', 'raconte', 'a raconté',
    'résume', 'a résumé', 'rappelait', 'a rappelé', 'insiste', 'a insisté', 'a estimé', 'a assuré',
    'a confié', 'a témoigné', 'complète', 'a complété', 'détaille', 'a détaillé', 's’exclame',
    'observe', 'note', 'a noté', 'constate', 'a constaté', 'espère', 'promet', 'a promis',
    'reconnaît', 'a reconnu', 'avertit', 'a averti', 'déclarait', 'expliquait', 'ajoutait',
    'soulignait', 'affirmait', 'analyse', 'avance', 'martèle', 'lance', 'a lancé', 'ont expliqué',
    'ont souligné', 'déclarent', 'expliquent', 'de son côté',
  ],
  // prettier-ignore
  honorifics: [
    'M.', 'Mme', 'Mlle', 'MM.', 'Mmes', 'Monsieur', 'Madame', 'Dr', 'Pr', 'Prof.', 'Maître', 'Me',
    'Docteur', 'Professeur',
  ],
  // prettier-ignore
  abbreviations: [
    'M.', 'MM.', 'Mlle.', 'Dr.', 'Pr.', 'St.', 'Ste.', 'etc.', 'p. ex.', 'env.', 'art.', 'av.',
    'bd.', 'tél.', 'n°', 'S.A.', 'S.A.S.', 'janv.', 'févr.', 'avr.', 'juil.', 'sept.', 'oct.',
    'nov.', 'déc.',
  ],
  // prettier-ignore
  frequent: [
    'le', 'la', 'les', 'des', 'du', 'de', 'et', 'en', 'un', 'une', 'pour', 'dans', 'sur', 'avec',
    'par', 'est', 'qui', 'que', 'au', 'aux', 'plus', 'ce', 'cette', 'son', 'ses', 'nous', 'sont',
    'ont', 'été', 'l’', 'd’',
  ],
  // prettier-ignore
  pronouns: [
    'il', 'elle', 'ils', 'elles', 'on', 'nous', 'je', 'ce', 'cela', 'qui',
  ],
  // prettier-ignore
  openers: [
    'comme', 'pour', 'selon', 'après', 'avant', 'mais', 'lorsque', 'quand', 'si', 'lors',
    'avec', 'chez', 'aujourd’hui', 'hier', 'ainsi', 'interrogé', 'interrogée', 'car', 'puis',
    'dont', 'leur', 'notre',
  ],
  // prettier-ignore
  firstPerson: [
    'je', 'j', 'nous', 'notre', 'nos', 'mon', 'ma', 'mes', 'moi',
  ],
} as const satisfies Locale;
