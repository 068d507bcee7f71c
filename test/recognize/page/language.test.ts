import { describe, expect, it } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { recognize } from '../../../src/recognize/index.ts';

const partsOf = (text: string, name = 'a.txt') => recognize(read(name, Buffer.from(text))).parts;

/** Short releases, as they come: a headline, two sentences, whom to call. */
const releases: Readonly<Record<string, string>> = {
  en: 'Museum opens at night\n\nOslo, 11 June 2026 – The museum is open on Fridays until midnight.\n\n“That is how to see boats,” said Ada Holm.\n\nContact: Jon Vik, press@museum.example',
  de: 'Museum öffnet nachts\n\nHamburg, 11. Juni 2026 – Das Museum öffnet freitags bis Mitternacht.\n\n„So muss man Boote sehen“, sagte Ada Holm, Direktorin des Museums.\n\nPressekontakt: Jon Vik, 040 555-0142, presse@museum.example',
  fr: 'Le musée ouvre la nuit\n\nParis, le 11 juin 2026 – Le musée ouvre ses portes jusqu’à minuit le vendredi.\n\n« Voilà comment voir les bateaux », a déclaré Ada Holm.\n\nContact presse : presse@museum.example',
  es: 'El museo abre de noche\n\nMadrid, 11 de junio de 2026 – El museo abre los viernes hasta medianoche para todos.\n\n«Así se ven los barcos», dijo Ada Holm.\n\nContacto: prensa@museum.example',
  nl: 'Museum opent ’s nachts\n\nAmsterdam, 11 juni 2026 – Het museum is op vrijdag open tot middernacht voor iedereen.\n\n“Zo zie je boten”, zegt Ada Holm.\n\nPerscontact: pers@museum.example',
  pl: 'Muzeum otwarte nocą\n\nWarszawa, 11 czerwca 2026 – Muzeum jest otwarte w piątki do północy i nie pobiera opłat.\n\n„Tak się ogląda łodzie”, mówi Ada Holm, która jest dyrektorem.\n\nKontakt: prasa@museum.example',
  sv: 'Museet öppnar på natten\n\nStockholm den 11 juni 2026 – Museet är öppet till midnatt och det kostar inte något att se båtarna.\n\n”Det är så man ser båtar”, säger Ada Holm.\n\nPresskontakt: press@museum.example',
  tr: 'Müze gece açılıyor\n\nİstanbul, 11 Haziran 2026 – Müze cuma günleri gece yarısına kadar açık olacak ve herkes için ücretsiz bir etkinlik olarak sürecek.\n\nİletişim: basin@museum.example',
  fi: 'Museo avautuu yöllä\n\nHelsinki 11.6.2026 – Museo on avoinna perjantaisin keskiyöhön ja se ei maksa mitään, mutta ovet ovat myös kiinni.\n\nYhteys: press@museum.example',
  ru: 'Музей открывается ночью\n\nМосква, 11 июня 2026 – Музей открыт по пятницам до полуночи.\n\n«Так надо смотреть лодки», — сказала Ада Хольм.\n\nКонтакт: press@museum.example',
  uk: 'Музей відкривається вночі\n\nКиїв, 11 червня 2026 – Музей відкритий щоп’ятниці до півночі.\n\nКонтакт: press@museum.example',
  ja: '博物館が夜間開館を開始\n\n東京、2026年6月11日 – 港の博物館は、金曜日の夜十二時まで開館すると発表しました。船をランプの光で見ることができます。\n\nお問い合わせ: press@museum.example 03-5550-0142',
  zh: '博物馆夜间开放\n\n北京，2026年6月11日 – 港口博物馆宣布，每周五开放至午夜，观众可以在灯光下参观古船。\n\n媒体联系: press@museum.example',
  ko: '박물관 야간 개장\n\n서울, 2026년 6월 11일 – 항구 박물관은 금요일마다 자정까지 문을 연다고 밝혔다.\n\n문의: press@museum.example',
  ar: 'المتحف يفتح أبوابه ليلا\n\nالقاهرة، 11 يونيو 2026 – أعلن المتحف أنه سيفتح أبوابه حتى منتصف الليل أيام الجمعة.\n\nللتواصل: press@museum.example',
  he: 'המוזיאון נפתח בלילה\n\nחיפה, 11 ביוני 2026 – המוזיאון יהיה פתוח בימי שישי עד חצות.\n\nלפרטים: press@museum.example',
};

describe('the language of a release', () => {
  it.each(Object.entries(releases))('is told from a few lines: %s', (language, text) => {
    expect(partsOf(text).language).toBe(language);
  });

  it('is the one that the file states, unless the words are clearly of another', () => {
    const page = (lang: string, text: string) =>
      partsOf(`<html lang="${lang}"><body><p>${text}</p></body></html>`, 'a.html').language;
    expect(page('en-GB', releases['en']!)).toBe('en-GB');
    expect(page('en', releases['de']!)).toBe('de');
    expect(page('sv', 'Museet')).toBe('sv');
  });

  it('is not known of words that are no English and of no language we know', () => {
    const latin =
      'Museum noctu patet omnibus qui naves antiquas videre cupiunt; portae usque ad mediam noctem apertae manent, neque quisquam pretium solvit. Custodes lucernas accendunt, pueri puellaeque gratis intrant, navesque veteres spectant.';
    expect(partsOf(`${latin}\n\n${latin}`).language).toBe('und');
    expect(partsOf('Ada Holm').language).toBe('en');
  });
});

describe('a release in a language without wording', () => {
  const others = ['pl', 'sv', 'tr', 'fi', 'ru', 'uk', 'ja', 'zh', 'ko', 'ar', 'he'];
  it.each(others)('keeps its headline and its story: %s', (language) => {
    const text = releases[language]!;
    const [headline, lead] = text.split('\n\n');
    const { headline: found, story, subheadlines } = partsOf(text);
    expect(found?.text).toBe(headline);
    expect(subheadlines).toEqual([]);
    const sentence = lead!.split(/[–—] /).at(-1)!;
    expect(story.map((one) => one.text).join('\n')).toContain(sentence);
  });
});
