/*
 * Small words of languages that we can tell and have no wording for, as lists of stop words have
 * them (github.com/stopwords-iso). Those that English, German or a neighbour also has are left out.
 */
export const smallWordsOf: Readonly<Record<string, string>> = {
  pl: 'i w na z się nie do że jest o od przez oraz dla jak po będzie został została są tym tej jego który która które roku',
  cs: 'a v na se že je s z do pro od jsou byl byla bylo podle jako který která které jeho při také však roce bude',
  sk: 'a v na sa že je s z do pre od sú bol bola bolo podľa ako ktorý ktorá ktoré jeho pri tiež však roku bude',
  hu: 'a az és hogy nem egy ez van volt is meg csak el már mint után szerint lesz amely azt ki között',
  ro: 'și în de la cu pe din este sunt care pentru o un nu mai al ale fost prin lui după anul să va',
  sv: 'och att det som en på är av för med till den har inte om ett från säger kommer också vid hos efter vi',
  da: 'og at det som en på er af for med til den har ikke om et fra siger kommer også ved hos efter vi blev',
  nb: 'og å det som en på er av for med til den har ikke om et fra sier kommer også ved hos etter vi ble',
  fi: 'ja on ei se että oli ovat mutta myös kun sekä joka hän tai vuoden mukaan kanssa jo niin olla',
  tr: 've bir bu için ile olarak da de olan daha çok gibi sonra kadar en ise tarafından yeni ancak oldu',
  id: 'dan yang di untuk dengan ini dari pada akan adalah dalam tidak telah oleh juga itu ke para kami sebagai',
  ca: 'i el la els les de del amb per que és una un en al aquest aquesta són més també com ha dels',
  hr: 'i u na je se za da su od s koji koja koje kao što će bio bila iz ili te o nije godine',
  lt: 'ir yra kad su iš į tai bus buvo kaip nuo apie bei kurie kuris metų pagal jau tik savo',
  vi: 'và của là có được cho trong với các những một này khi đã không để từ đến người tại',
  et: 'ja on et ei oma see mis kui ning oli või ka aasta tema aga nii veel pärast kuid üle',
  sl: 'in je na se za da so od ki kot bo pri tudi s po iz ali leta še ni bil bila njegov',
};

/** Letters that tell a language among those of its script. */
export const tellingLetters: readonly (readonly [
  script: string,
  letters: RegExp,
  language: string,
])[] = [
  ['ru', /[іїєґІЇЄҐ]/, 'uk'],
  ['ru', /[ђћљњџјЂЋЉЊЏЈ]/, 'sr'],
  ['ar', /[ٹڈےںڑ]/, 'ur'],
  ['ar', /[پچژگ]/, 'fa'],
  ['hi', /(?:^|\s)(?:आहे|आणि|आहेत|नाही)(?=\s|$)/, 'mr'],
];
