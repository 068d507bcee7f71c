import type { Locale } from '../locale.ts';

export const en = {
  language: 'en',
  // prettier-ignore
  months: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
    'October', 'November', 'December',
  ],
  // The AP's: Jan., Feb., Aug. to Dec. are shortened beside a day, March to July never are
  // (writingexplained.org/ap-style/ap-style-months).
  // prettier-ignore
  monthsShort: [
    'Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.',
    'Dec.',
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  date: '{month} {day}, {year}',
  dates: {
    of: ['of'],
    articles: ['the'],
    ordinals: ['st', 'nd', 'rd', 'th'],
    range: ['to', 'and', 'or', 'through', 'until'],
    on: ['on', 'until', 'till'],
    relative: {
      yesterday: -1,
      tomorrow: 1,
      'the day before yesterday': -2,
      'the day after tomorrow': 2,
      'last night': -1,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      tonight: 0,
      'last week': null,
      'this week': null,
      'next week': null,
    },
    today: ['today'],
    next: ['next'],
    this: ['this', 'on'],
    ahead: { in: 'in', days: ['day', 'days'], weeks: ['week', 'weeks'] },
  },
  times: {
    noon: ['noon', 'midday'],
    midnight: ['midnight'],
    hours: ['hrs', 'hours', 'hour', 'h', "o'clock"],
  },
  quotation: {
    marks: ['“', '”'],
    inner: ['‘', '’'],
    behind: 'said {speaker}',
    ahead: '{speaker,} said:',
    stop: '.',
  },
  // prettier-ignore
  labels: [
    'Press Release', 'News Release', 'Media Release', 'Press Note', 'Press Statement',
    'Media Advisory',
    'Media Statement', 'Media Alert', 'Media Note', 'Press Information', 'Media Information',
    'Press Announcement', 'Joint Press Release', 'Joint News Release', 'Joint Media Release',
    'Press Bulletin', 'News Bulletin', 'Media Invitation',
  ],
  // prettier-ignore
  immediate: [
    'For immediate release', 'Immediate release', 'For release immediately',
    'For immediate publication', 'For immediate use', 'For immediate distribution',
    'For immediate broadcast', 'For immediate issue', 'For release upon receipt',
    'For release: immediate', 'For release: immediately', 'Release: immediate',
    'Release date: immediate', 'Release date: immediately', 'Immediate',
  ],
  // prettier-ignore
  embargo: [
    'Embargoed until', 'Under embargo until', 'Embargo until', 'Hold for release until',
    'Hold until', 'Not for publication before', 'Not for publication or broadcast before',
    'Not for release before', 'Strictly embargoed until', 'Not for publication until',
    'Not for release until', 'Not to be published before',
    'Not to be published or broadcast before',
    'Not for publication, broadcast or online use before', 'Strictly under embargo until',
    'Strict embargo until', 'Under strict embargo until', 'Embargoed for release until',
    'Embargoed for publication until', 'Embargoed for release', 'Embargoed for', 'Embargoed to',
    'Embargo lifts', 'Embargo date', 'Embargo time', 'For release on or after',
    'For release after', 'For release not before', 'Under embargo', 'Strict embargo', 'Embargo',
    'Embargoed',
    'Hold for release', 'Hold for release to', 'Hold for', 'Embargoed till', 'Embargo till',
    'Embargo expires', 'Embargo ends', 'Embargoed before',
    'Not for release or publication before', 'Not for release or publication until',
    'Not for distribution before', 'Not for distribution until', 'Not for broadcast before',
    'Not for broadcast until', 'Do not publish before', 'Do not publish until',
    'Do not release before', 'Do not release until', 'Do not use before', 'Not for use before',
    'Not for use until', 'Not to be released before', 'Not to be released until',
    'Not to be published until', 'To be released after', 'To be published after',
    'Press embargo', 'Media embargo', 'News embargo', 'For release no earlier than',
    'Release after', 'Release not before',
  ],
  // prettier-ignore
  releaseOn: [
    'For release on', 'For release at', 'For release', 'For publication on', 'For publication',
    'For use on', 'Release time', 'Release on', 'Release at', 'To be released on',
    'To be released at', 'To be published on',
  ],
  // prettier-ignore
  limits: [
    'Embargo', 'Embargoed', 'Hold for release', 'Hold', 'Not for publication', 'Not for release',
    'Not for broadcast', 'Not for distribution', 'Not to be published', 'Not to be released',
    'Do not publish', 'Do not release', 'Do not distribute', 'Under embargo',
    'Strictly embargoed',
  ],
  // prettier-ignore
  markings: [
    'Unclassified', 'Official', 'Official sensitive', 'Classified', 'Confidential',
    'Strictly confidential', 'Internal', 'Internal use only', 'For internal use only',
    'For official use only', 'Public', 'Restricted', 'Draft', 'Not classified',
    'Cleared for public release', 'Approved for public release', 'TLP:CLEAR', 'TLP:WHITE',
    'TLP:GREEN', 'TLP:AMBER',
  ],
  // prettier-ignore
  salutations: [
    'Dear', 'Hello', 'Hi', 'Good morning', 'Good afternoon', 'To whom it may concern',
    'To all media', 'To the editor', 'Attention editors', 'Please find',
  ],
  // prettier-ignore
  fields: {
    headline: [
      'Headline', 'Title', 'Subject', 'Heading',
    ],
    subheadline: [
      'Subheadline', 'Sub-headline', 'Subhead', 'Sub-head', 'Subtitle', 'Subheading',
      'Sub-heading', 'Standfirst',
    ],
    date: [
      'Posted on', 'Posted', 'Published on', 'Published', 'Issued on', 'Issued', 'Released on',
      'Released', 'Release date', 'Date of release', 'Date of issue', 'Dateline', 'Dated',
      'Date', 'Updated on', 'Updated', 'Last updated', 'Publication date', 'Issue date',
    ],
    place: [
      'Location', 'Place', 'City',
    ],
    author: [
      'Author', 'Authors', 'By', 'Written by', 'Posted by', 'Published by', 'Issued by',
    ],
  },
  about: ['About {name}'],
  // prettier-ignore
  contacts: [
    'Media contact', 'Media contacts', 'Press contact', 'Press contacts', 'Contact', 'Contacts',
    'For further information please contact', 'For further information contact',
    'For further information, please contact', 'For more information contact',
    'For more information, contact', 'For more information, please contact',
    'For media inquiries', 'For media enquiries', 'Media inquiries', 'Media enquiries',
    'Press enquiries', 'Press inquiries', 'Press office', 'Media relations',
    'Contact information', 'Contact details',
  ],
  // prettier-ignore
  phone: [
    'Phone', 'Ph', 'Tel', 'Telephone', 'Mobile', 'Mob', 'Cell', 'T', 'M', 'P', 'Call', 
    'Direct', 'Direct line', 'Landline', 'Out of hours',
    'Toll free', 'Toll-free', 'US Toll Free', 'WhatsApp', 'Phone number', 'Mobile phone',
    'Cell phone', 
  ],
  email: ['E-mail', 'Email', 'Mail', 'E'],
  // prettier-ignore
  fax: [
    'Fax', 'Facsimile', 'Telefax', 'F',
  ],
  // prettier-ignore
  contactWords: [
    'contact', 'contacts', 'inquiries', 'enquiries', 'inquiry', 'enquiry', 'queries', 'questions',
  ],
  // prettier-ignore
  inquiries: [
    'For more information', 'For further information', 'For additional information',
    'For more details', 'For further details', 'For details', 'For information',
    'For interviews', 'To arrange an interview', 'To arrange interviews',
    'For interview requests', 'Further information', 'More information', 'For media inquiries',
    'For media enquiries', 'For press inquiries', 'For press enquiries', 'Media inquiries',
    'Media enquiries', 'Press inquiries', 'Press enquiries', 'For inquiries', 'For enquiries',
    'For questions', 'For media information', 'To learn more', 'Journalists', 'Media wishing',
    'Media who wish', 'Media interested', 'Members of the media', 'Members of the press',
    'Media representatives', 'Reporters', 'Editors', 'News media', 'To request an interview',
    'To schedule an interview', 'For interviews or', 'For images', 'For photos',
    'For high-resolution images', 'For comment',
  ],
  // prettier-ignore
  reach: [
    'contact', 'call', 'phone', 'telephone', 'e-mail', 'email', 'mail to', 'write to', 'reach',
    'get in touch with', 'speak to', 'speak with', 'calling', 'emailing', 'e-mailing', 'contacting',
    'directed to', 'addressed to',
  ],
  // prettier-ignore
  concerning: [
    'for', 'about', 'on', 'regarding', 'at', 'in', 'with', 'to',
  ],
  // prettier-ignore
  desks: [
    'office', 'press', 'media', 'team', 'desk', 'department', 'newsroom', 'news', 'communications',
    'relations', 'affairs', 'helpline', 'hotline', 'helpdesk', 'line', 'centre', 'center', 'group',
    'agency', 'pr', 'service', 'services', 'division', 'bureau', 'unit', 'branch', 'section',
    'board',
  ],
  // prettier-ignore
  press: [
    'press', 'media', 'pr', 'newsroom', 'news desk', 'communications', 'comms', 'publicist',
    'spokesperson', 'spokesman', 'spokeswoman', 'public relations', 'public affairs',
  ],
  // prettier-ignore
  publicDesks: [
    'sales', 'careers', 'jobs', 'recruitment', 'tickets', 'ticket office', 'bookings', 'booking',
    'reservations', 'customer service', 'customer care', 'customers', 'helpline', 'hotline',
    'helpdesk', 'support', 'switchboard', 'webmaster', 'webteam', 'subscriptions', 'subscribe',
    'unsubscribe', 'newsletter', 'donations', 'donate', 'orders', 'shop', 'privacy',
    'membership', 'volunteers', 'feedback', 'billing', 'abuse',
  ],
  // prettier-ignore
  organizations: [
    'Inc', 'Ltd', 'LLC', 'Corp', 'Corporation', 'Company', 'Limited', 'Foundation', 'Trust',
    'Museum', 'University', 'College', 'School', 'Institute', 'Ministry', 'Society',
    'Association', 'Council', 'Committee', 'Commission', 'Authority', 'Union', 'Federation',
    'Network', 'Alliance', 'Project', 'Labs', 'Partners', 'Hospital', 'Church', 'Senate',
    'House', 'Bank', 'Party', 'Cooperative', 'Organization', 'Organisation', 'Ventures',
    'Holdings', 'plc', 'Consulting', 'Strategies', 'International', 'Global', 'Technologies',
    'Solutions', 'Systems', 'Software', 'Studio', 'Studios', 'Library', 'Festival', 'Theatre',
    'Gallery', 'Institution', 'Academy', 'GmbH', 'AG', 'SA', 'Department', 'Group', 'Office',
    'Administration', 'Agency', 'Center', 'Centre', 'Congress', 'Parliament', 'Government',
    'Court', 'Police', 'Army', 'Coalition', 'Initiative', 'Program', 'Programme', 'Team',
    'Board', 'Fund', 'Bureau', 'Service', 'Services', 'Laboratory', 'Laboratories', 'Mission',
    'Conference', 'Act', 'Bill', 'Report', 'Survey', 'Resolution', 'County', 'City', 'State',
    'States', 'District', 'Street', 'Avenue', 'Road',
  ],
  // prettier-ignore
  roles: [
    'manager', 'director', 'officer', 'head', 'president', 'vice', 'chief', 'secretary',
    'coordinator', 'co-ordinator', 'specialist', 'assistant', 'editor', 'spokesperson',
    'spokesman', 'spokeswoman', 'spokespersons', 'executive', 'lead', 'co-lead', 'chair',
    'chairman', 'chairwoman', 'founder', 'co-founder', 'consultant', 'adviser', 'advisor',
    'partner', 'minister', 'ceo', 'cto', 'cfo', 'cmo', 'coo', 'associate', 'analyst',
    'administrator', 'professor', 'representative', 'publicist', 'supervisor', 'agent', 'deputy',
    'counsel', 'commissioner', 'strategist', 'liaison', 'Senator', 'Sen.', 'Congressman',
    'Congresswoman', 'Rep.', 'Governor', 'Gov.', 'Mayor', 'Vice-President', 'Chancellor',
    'Ambassador', 'Councillor', 'Councilor', 'Councilman', 'Councilwoman', 'Assemblyman',
    'Assemblywoman', 'Speaker', 'Chairperson', 'Vice-Chair', 'Co-Chair', 'Co-Director',
    'Director-General', 'Secretary-General', 'CIO', 'CISO', 'EVP', 'SVP', 'VP', 'GM', 'MP',
    'MEP', 'Leader', 'Principal', 'Fellow', 'Scientist', 'Researcher', 'Engineer', 'Architect',
    'Developer', 'Author', 'Counselor', 'Attorney', 'Judge', 'Justice', 'Sheriff', 'Captain',
    'Colonel', 'General', 'Major', 'Lieutenant', 'Sergeant', 'Superintendent', 'Inspector',
    'Constable', 'Dean', 'Provost', 'Rector', 'Treasurer', 'Trustee', 'Curator', 'Bishop',
    'Archbishop', 'Imam', 'Rabbi', 'King', 'Queen', 'Prince', 'Princess', 'Coach', 'Nurse',
    'Teacher', 'Owner', 'Detective', 'Admiral', 'Commander', 'Brigadier', 'Corporal', 'Maj.', 'Gen.',
    'Lt.', 'Col.', 'Sgt.', 'Capt.', 'Adm.', 'Det.', 'Insp.', 'Supt.',
  ],
  // prettier-ignore
  mailHeaders: [
    'From', 'To', 'Cc', 'Bcc', 'Sent', 'Date', 'Subject', 'Reply-To', 'Attachments',
  ],
  // prettier-ignore
  closings: [
    'Best regards', 'Kind regards', 'Regards', 'Best wishes', 'Best', 'Sincerely',
    'Yours sincerely', 'Yours faithfully', 'Many thanks', 'Thank you', 'Thanks', 'Cheers',
    'Sent from my iPhone',
  ],
  pageWords: ['Page', 'Pg'],
  pageOf: ['of'],
  continued: ['more', 'continued', 'cont’d', 'continues', 'more follows'],
  // prettier-ignore
  menu: [
    'Home', 'About', 'About us', 'Contact', 'Contact us', 'News', 'Newsroom', 'Press', 'Press room',
    'Media', 'Media centre', 'Media center', 'Blog', 'Careers', 'Jobs', 'Search', 'Menu',
    'Main menu', 'Login', 'Log in', 'Sign in', 'Sign up', 'Register', 'Subscribe', 'Donate', 'Shop',
    'Cart', 'Events', 'Services', 'Products', 'Solutions', 'Resources', 'FAQ', 'FAQs', 'Help',
    'Support', 'Sitemap', 'Site map', 'Privacy', 'Privacy policy', 'Privacy notice',
    'Cookie policy', 'Cookies', 'Cookie settings', 'Terms', 'Terms of use', 'Terms of service',
    'Legal', 'Legal notice', 'Imprint', 'Accessibility', 'Share', 'Share this', 'Share this page',
    'Share this article', 'Print', 'Print this page', 'Email this page', 'Copy link', 'Follow us',
    'Facebook', 'Twitter', 'X', 'LinkedIn', 'Instagram', 'YouTube', 'WhatsApp', 'Reddit',
    'Pinterest', 'Telegram', 'TikTok', 'RSS', 'Back', 'Back to top', 'Back to news', 'Next',
    'Previous', 'Previous article', 'Next article', 'Read more', 'Learn more', 'Related news',
    'Related articles', 'Latest news', 'All news', 'Investors', 'Close', 'Skip to content',
    'Skip to main content', 'Skip to navigation', 'Accept all', 'Accept cookies', 'Reject all',
  ],
  consent: ['accept', 'agree', 'consent', 'settings', 'policy', 'browser', 'website', 'this site'],
  // prettier-ignore
  endMarks: [
    '###', '# # #', '-30-', '– 30 –', 'ENDS', '-ENDS-', '- ENDS -', 'END', 'End of release',
    'End of press release', 'End of news release', 'End of media release',
  ],
  // prettier-ignore
  notes: [
    'Notes to editors', 'Notes for editors', 'Note to editors', 'Editor’s note', 'Background',
    'Notes to the editor', 'Notes to editor', 'Note to editor', 'Note to the editor',
    'Note for editors', 'Notes for the editor', 'Editor’s notes', 'Editors’ notes',
    'Editorial notes', 'Editor notes', 'Notes',
  ],
  // prettier-ignore
  legal: {
    headings: [
      'Forward-looking statements', 'Forward looking statements', 'Cautionary statement',
      'Cautionary statements', 'Cautionary note', 'Cautionary notice', 'Safe harbor',
      'Safe harbour', 'Disclaimer', 'Disclaimers', 'Legal notice', 'Legal disclaimer',
      'Important notice', 'Important information', 'No offer or solicitation',
      'Non-GAAP financial measures', 'Use of non-GAAP financial measures',
      'Additional information and where to find it',
    ],
    phrases: [
      'forward-looking statement', 'forward-looking statements', 'forward looking statements',
      'forward-looking information', 'Private Securities Litigation Reform Act',
      'does not constitute an offer',
    ],
  },
  // prettier-ignore
  said: [
    'said', 'says', 'adds', 'added', 'states', 'stated', 'comments', 'commented', 'notes', 'noted',
    'explains', 'explained', 'continues', 'continued', 'remarks', 'remarked', 'tells', 'told',
    'concludes', 'concluded', 'announces', 'announced', 'emphasizes', 'emphasized', 'emphasises',
    'emphasised', 'stresses', 'stressed', 'declares', 'declared', 'observes', 'observed', 'shares',
    'shared', 'warns', 'warned', 'argues', 'argued', 'asks', 'asked', 'urges', 'urged', 'insists',
    'insisted', 'reiterates', 'reiterated', 'acknowledges', 'acknowledged', 'affirms', 'affirmed',
    'agrees', 'agreed', 'claims', 'claimed', 'confirms', 'confirmed', 'predicts', 'predicted',
    'replies', 'replied', 'reports', 'reported', 'writes', 'wrote', 'summarizes', 'summarized',
    'summarises', 'summarised', 'enthuses', 'enthused', 'elaborates', 'elaborated', 'quips',
    'quipped', 'recalls', 'recalled', 'reflects', 'reflected', 'highlights', 'highlighted',
    'underlines', 'underlined', 'believes', 'believed', 'reads', 'points out', 'pointed out',
    'goes on to say', 'went on to say', 'put it', 'responds', 'responded', 'testifies',
    'testified', 'according to', 'asserts', 'asserted', 'reveals', 'revealed', 'cautions',
    'cautioned', 'suggests', 'suggested', 'mentions', 'mentioned', 'exclaims', 'exclaimed',
    'describes', 'described', 'admits', 'admitted', 'promises', 'promised', 'pledges', 'pledged',
    'reminds', 'reminded', 'hopes', 'hoped', 'thinks', 'feels', 'jokes', 'joked', 'proclaims',
    'proclaimed', 'echoes', 'echoed', 'reaffirms', 'reaffirmed', 'clarifies', 'clarified',
    'maintains', 'maintained', 'advises', 'advised', 'contends', 'contended', 'counters',
    'countered', 'praises', 'praised', 'outlines', 'outlined', 'saying', 'stating', 'noting',
    'adding', 'explaining', 'commenting', 'remarking', 'concluding', 'emphasizing', 'stressing',
    'grumbled', 'sighed', 'tweeted', 'boasted', 'boasts', 'laughed', 'wondered',
    'assured', 'assures', 'estimated', 'lamented', 'laments',
    'hailed', 'applauded', 'applauds', 'welcomed', 'vowed', 'vows', 'opined', 'opines',
    'demanded', 'sums up', 'summed up', 'chimed in', 'went on', 'goes on',
    'had this to say', 'is quoted as saying', 'was quoted as saying',
    'told reporters',
  ],
  honorifics: [
    'Mr',
    'Mr.',
    'Mrs',
    'Mrs.',
    'Ms',
    'Ms.',
    'Miss',
    'Mx',
    'Dr',
    'Dr.',
    'Prof',
    'Prof.',
    'Professor',
    'Sir',
    'Dame',
    'Lord',
    'Lady',
    'Shri',
    'Smt',
    'Smt.',
    'Sri',
    'Rev.',
    'Hon.',
  ],
  abbreviations: [
    'Inc.',
    'Ltd.',
    'Co.',
    'Corp.',
    'Jr.',
    'Sr.',
    'St.',
    'a.m.',
    'p.m.',
    'U.S.',
    'U.K.',
    'etc.',
    'No.',
  ],
  // prettier-ignore
  frequent: [
    'the', 'of', 'and', 'to', 'in', 'for', 'is', 'that', 'with', 'on', 'by', 'has', 'are', 'was',
    'its', 'this', 'from', 'will', 'have', 'our', 'an', 'at', 'be', 'their', 'which', 'said',
  ],
  // prettier-ignore
  pronouns: [
    'he', 'she', 'they', 'it', 'we', 'I', 'who', 'this', 'these', 'there',
  ],
  // prettier-ignore
  openers: [
    'as', 'when', 'while', 'for', 'after', 'before', 'but', 'and', 'both', 'yesterday', 'today',
    'here', 'earlier', 'later', 'meanwhile', 'also', 'however', 'last', 'like', 'then', 'now',
    'if', 'our', 'my', 'his', 'her', 'their', 'your', 'since', 'although', 'though', 'because',
    'once', 'speaking', 'commenting', 'welcoming', 'announcing', 'praising', 'thanking',
    'joining', 'introducing', 'accepting', 'following', 'citing', 'quoting', 'addressing',
    'responding', 'according', 'including', 'calling', 'reflecting', 'concluding', 'presenting',
    'opening', 'asked', 'with', 'under', 'during', 'among', 'dear',
  ],
  // prettier-ignore
  firstPerson: [
    'I', 'we', 'my', 'our', 'us', 'me', 'ours', 'mine', 'myself', 'ourselves',
  ],
} as const satisfies Locale;
