/**
 * Words in a headline or lead that mark a release by a public body. Most public bodies leave out the
 * boilerplate, as readers know what a ministry is: 38% of 307 such releases have one.
 */
// prettier-ignore
export const publicBodies: readonly string[] = [
  // English
  'Sen.', 'Sens.', 'Senator', 'Senators', 'Rep.', 'Congressman', 'Congresswoman', 'MP',
  'Minister', 'Ministry', 'Secretary', 'Treasury', 'White House', 'President', 'Prime Minister',
  'Governor', 'Mayor', 'Government', 'Department of', 'U.S. Department', 'Secretariat', 'Embassy',
  'City Council', 'County Council', 'National Council', 'District Attorney', 'State’s Attorney', "State's Attorney",
  'Attorney General', 'Sheriff', 'Police Department', 'County Executive', 'County Clerk', 'Board of Supervisors', 'Councillor',
  'Police Service', 'Federal Agency', 'Federal Commission', 'Building Authority', 'Port Authority', 'Parliament', 'European Commission',
  // French, German, Spanish, Portuguese, Italian, Dutch
  'ministre', 'ministère', 'gouvernement', 'préfet', 'mairie', 'Ministerin', 'Ministerium',
  'Bundesminister', 'Bundesministerin', 'Bundesministerium', 'Bundesregierung', 'Landesregierung', 'Bürgermeister', 'Oberbürgermeister',
  'ministro', 'ministra', 'ministerio', 'ministério', 'ministero', 'gobierno', 'governo', 'alcalde',
  'ayuntamiento', 'prefeitura', 'sindaco', 'ministerie', 'gemeente', 'burgemeester',
  // Hindi, Bengali
  'मंत्री', 'मंत्रालय', 'सरकार', 'मुख्यमंत्री', 'প্রধানমন্ত্রী', 'মন্ত্রী', 'মন্ত্রণালয়', 'সরকার',
];
