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
  ],
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
  phone: ['Phone', 'Ph', 'Tel', 'Telephone', 'Mobile', 'Mob', 'Cell', 'T', 'M', 'P', 'Call'],
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
    'For more details', 'For further details', 'For details', 'For information', 'For interviews',
    'To arrange an interview', 'To arrange interviews', 'For interview requests',
    'Further information', 'More information', 'For media inquiries', 'For media enquiries',
    'For press inquiries', 'For press enquiries', 'Media inquiries', 'Media enquiries',
    'Press inquiries', 'Press enquiries', 'For inquiries', 'For enquiries', 'For questions',
    'For media information', 'To learn more', 'Journalists',
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
    'administrator', 'professor', 'representative', 'publicist', 'supervisor', 'deputy',
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
    'Teacher', 'Owner',
  ],
  // prettier-ignore
  endMarks: [
    '###', '# # #', '-30-', '– 30 –', 'ENDS', '-ENDS-', '- ENDS -', 'END', 'End of release',
    'End of press release', 'End of news release', 'End of media release',
  ],
  notes: [
    'Notes to editors',
    'Notes for editors',
    'Note to editors',
    'Editor’s note',
    'Background',
  ],
  // prettier-ignore
  said: [
    'said', 'says', 'adds', 'added', 'states', 'stated', 'comments', 'commented', 'notes',
    'noted', 'explains', 'explained', 'continues', 'continued', 'remarks', 'remarked', 'tells',
    'told', 'concludes', 'concluded', 'announces', 'announced', 'emphasizes', 'emphasized',
    'emphasises', 'emphasised', 'stresses', 'stressed', 'declares', 'declared', 'observes',
    'observed', 'shares', 'shared', 'warns', 'warned', 'argues', 'argued', 'asks', 'asked',
    'urges', 'urged', 'insists', 'insisted', 'reiterates', 'reiterated', 'acknowledges',
    'acknowledged', 'affirms', 'affirmed', 'agrees', 'agreed', 'claims', 'claimed', 'confirms',
    'confirmed', 'predicts', 'predicted', 'replies', 'replied', 'reports', 'reported', 'writes',
    'wrote', 'summarizes', 'summarized', 'summarises', 'summarised', 'enthuses', 'enthused',
    'elaborates', 'elaborated', 'quips', 'quipped', 'recalls', 'recalled', 'reflects',
    'reflected', 'highlights', 'highlighted', 'underlines', 'underlined', 'believes',
    'believed', 'reads', 'points out', 'pointed out', 'goes on to say', 'went on to say',
    'put it', 'responds', 'responded', 'testifies', 'testified', 'according to', 'asserts',
    'asserted', 'reveals', 'revealed', 'cautions', 'cautioned', 'suggests', 'suggested',
    'mentions', 'mentioned', 'exclaims', 'exclaimed', 'describes', 'described', 'admits',
    'admitted', 'promises', 'promised', 'pledges', 'pledged', 'reminds', 'reminded', 'hopes',
    'hoped', 'thinks', 'feels', 'jokes', 'joked', 'proclaims', 'proclaimed', 'echoes', 'echoed',
    'reaffirms', 'reaffirmed', 'clarifies', 'clarified', 'maintains', 'maintained', 'advises', 'advised', 'contends', 'contended', 'counters', 'countered', 'praises', 'praised', 'outlines', 'outlined', 'saying', 'stating', 'noting',
    'adding', 'explaining', 'commenting', 'remarking', 'concluding', 'emphasizing', 'stressing',
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
} as const satisfies Locale;
