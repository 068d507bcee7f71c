/** Words that say where a person comes from and are no names: "a 17-year-old Norwegian". */
// prettier-ignore
const origins: ReadonlySet<string> = new Set(
  `Afghan African Albanian Algerian American Angolan Arab Argentine Argentinian Armenian Asian Australian Austrian Azerbaijani
  Bahamian Bahraini Bangladeshi Basque Belarusian Belgian Bengali Bhutanese Bolivian Bosnian Brazilian British Briton Bulgarian
  Burmese Cambodian Cameroonian Canadian Catalan Chilean Chinese Colombian Congolese Croat Croatian Cuban Cypriot Czech Dane
  Danish Dominican Dutch Ecuadorian Egyptian English Eritrean Estonian Ethiopian European Fijian Filipina Filipino Finn Finnish
  French Gambian Georgian German Ghanaian Greek Guatemalan Guinean Gujarati Guyanese Haitian Hispanic Honduran Hungarian
  Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jordanian Kashmiri Kazakh Kenyan Korean
  Kurd Kurdish Kuwaiti Laotian Latina Latino Latvian Lebanese Liberian Libyan Lithuanian Malawian Malay Malaysian Maltese Maori
  Marathi Mexican Moldovan Mongolian Moroccan Mozambican Namibian Nepalese Nepali Nigerian Norwegian Omani Pakistani
  Palestinian Panamanian Paraguayan Peruvian Pole Polish Portuguese Punjabi Qatari Roma Romani Romanian Rohingya Russian Rwandan
  Salvadoran Samoan Saudi Scot Scots Scottish Senegalese Serb Serbian Singaporean Slovak Slovenian Somali Spaniard Spanish
  Sudanese Swede Swedish Swiss Syrian Taiwanese Tajik Tamil Tanzanian Thai Tibetan Tongan Trinidadian Tunisian Turk Turkish
  Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean
  Buddhist Catholic Christian Dalit Hindu Jew Jewish Muslim Sikh`.split(/\s+/),
);

/** Parts of words for a double origin: "Afro-American". */
const halves = /^(?:Afro|Anglo|Euro|Franco|Indo|Italo|Native|Sino|South|North|West|East|Sri|New)$/;

/** Whether words only say where somebody comes from: "Scots-Canadian", "South Korean". */
export function isOrigin(words: string): boolean {
  const all = words.split(/[\s-]+/).map((word) => word.replace(/(?<=[nihst])s$/, ''));
  return (
    all.some((word) => origins.has(word) || origins.has(`${word}s`)) &&
    all.every((word) => origins.has(word) || halves.test(word))
  );
}
