/** Roles with a short name and a long one. */
export const sameOffices: readonly (readonly string[])[] = [
  ['ceo', 'chief executive', 'chief executive officer'],
  ['cfo', 'chief financial officer', 'finance chief'],
  ['cto', 'chief technology officer', 'chief technical officer'],
  ['coo', 'chief operating officer'],
  ['cmo', 'chief marketing officer'],
  ['md', 'managing director'],
  ['vp', 'vice president', 'vice-president'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['mp', 'member of parliament'],
  ['gm', 'general manager'],
];

/** Words that turn a role into another one. */
export const changesOffice: ReadonlySet<string> = new Set([
  'vice',
  'deputy',
  'assistant',
  'former',
  'acting',
  'interim',
  'associate',
  'co-founder',
  'founder',
]);
