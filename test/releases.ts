import fc from 'fast-check';
import type { KnownAnswers } from '../src/answers/format.ts';
import { spellStory } from '../src/answers/story.ts';
import { type Prose, tidy } from '../src/release/prose.ts';
import type { Speaker, StoryBlock } from '../src/release/story.ts';
import { spellMarkdown } from '../src/source/markdown-spell.ts';
import type { Locale } from '../src/style/locale.ts';

/** Words of a language from which releases are made that nobody wrote. */
interface Lexicon {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly roles: readonly string[];
  readonly organizations: readonly string[];
  readonly places: readonly string[];
}

const latin: Lexicon = {
  words:
    'museum boats lanterns gardens bridge clinic village river market school train doctors'.split(
      ' ',
    ),
  people: ['Asha Rao', 'Jon O’Neill', 'Łucja Nowak', 'María-José Pérez', 'Leela Bose', 'Bo Å. Vik'],
  roles: ['Director', 'Director, River Trust', 'President, Harbour Museum, Oslo'],
  organizations: ['River Trust', 'Harbour Museum', 'Acme & Sons Ltd.', 'IJK Foundation'],
  places: ['Kolkata', 'Oslo', 'San Antonio', 'Aix-en-Provence', 'Århus'],
};

const lexicons: Readonly<Record<string, Lexicon>> = {
  hi: {
    words: 'नदी गाँव नाव डॉक्टर बाज़ार स्कूल पुल बगीचा रेल घर'.split(' '),
    people: ['लीला बोस', 'आशा राव', 'मीरा सेन'],
    roles: ['निदेशक', 'निदेशक, नदी न्यास'],
    organizations: ['नदी न्यास', 'बंदरगाह संग्रहालय'],
    places: ['कोलकाता', 'पुणे', 'दिल्ली'],
  },
  bn: {
    words: 'নদী গ্রাম নৌকা ডাক্তার বাজার স্কুল সেতু বাগান রেল বাড়ি'.split(' '),
    people: ['লীলা বসু', 'আশা রায়', 'মীরা সেন'],
    roles: ['পরিচালক', 'পরিচালক, নদী সংস্থা'],
    organizations: ['নদী সংস্থা', 'বন্দর জাদুঘর'],
    places: ['কলকাতা', 'ঢাকা', 'পুনে'],
  },
};

/** What people write and machines trip over. */
// prettier-ignore
const odd = [
  'R&D', '<b>', '{{x}}', '*', '_', '2,100', '50%', '(all)', '[sic]', '#1', 'it’s', 'a|b', '~~', '`x`',
  '\\', '&amp;', '1.', '+', 'https://river.example/a_b', '$5', '100°C', 'AT&T', '“so-called”',
];

/** Nobody puts an address into a headline; what reads one passes it over. */
const oddInLines = odd.filter((word) => !word.startsWith('https'));

/** Answers of all kinds, in a house style and in a language. */
export function answersOf(style: string, language: string, locale: Locale) {
  const { words, people, roles, organizations, places } = lexicons[locale.language] ?? latin;
  const pick = <Item>(...items: readonly Item[]) => fc.constantFrom(...items);

  // A bold "Über ..." would be the label of a boilerplate, to people too.
  const frequent = locale.frequent.filter(
    (word) => !locale.about.some((form) => form.toLowerCase().startsWith(`${word} `)),
  );
  const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  /** Every other word is one of those by which the language is known. */
  const wording = (shortest: number, longest: number, strange: readonly string[] = odd) =>
    fc
      .array(
        fc.tuple(
          pick(...frequent),
          fc.oneof(
            { weight: 6, arbitrary: pick(...words) },
            { weight: 1, arbitrary: pick(...words, ...strange) },
          ),
        ),
        { minLength: shortest, maxLength: longest },
      )
      .chain((pairs) => pick(...words).map((last) => capital([...pairs.flat(), last].join(' '))));
  const stop = locale.quotation.stop;
  const sentence = wording(4, 9).map((text) => text + stop);
  const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

  const dress = fc.constantFrom(
    {},
    { strong: true as const },
    { emphasis: true as const },
    { strong: true as const, emphasis: true as const },
    { href: 'https://river.example/boats_(all)' },
    { href: 'mailto:press@river.example' },
  );
  /** Prose of which some words wear bold, emphasis or a link. */
  const prose = (of: fc.Arbitrary<string>): fc.Arbitrary<Prose> =>
    fc.tuple(of, fc.array(dress, { minLength: 1, maxLength: 4 })).map(([all, dresses]) => {
      const pieces = all.split(' ');
      const size = Math.ceil(pieces.length / dresses.length);
      return tidy(
        dresses.flatMap((worn, i) => [
          { text: i > 0 ? ' ' : '' },
          { text: pieces.slice(i * size, (i + 1) * size).join(' '), ...worn },
        ]),
      );
    });

  const speaker = fc.record(
    {
      name: pick(...people),
      honorific: pick(...locale.honorifics.slice(0, 2)),
      role: pick(...roles),
    },
    { requiredKeys: ['name', 'role'] },
  ) as fc.Arbitrary<Speaker>;
  const said = fc
    .tuple(fc.array(sentence, { maxLength: 2 }), wording(3, 6, []), pick('', '?', '!', '…'))
    .map(([before, last, mark]) => [...before, last + mark].join(' '));
  const quote = fc.record({
    kind: fc.constant('quote' as const),
    paragraphs: fc
      .tuple(fc.array(prose(sentence), { maxLength: 1 }), prose(said))
      .map(([before, last]) => [...before, last]),
    speaker,
  });
  const paragraph = fc.record({ kind: fc.constant('paragraph' as const), prose: prose(text) });
  const heading = fc.record({
    kind: fc.constant('heading' as const),
    prose: wording(1, 2, []).map((title) => [{ text: title }]),
  });
  const list = fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(prose(wording(2, 5)), { minLength: 2, maxLength: 4 }),
  });
  const image = fc.record({
    kind: fc.constant('image' as const),
    src: fc.constant('assets/boat.jpg'),
    alt: wording(1, 3, []),
    caption: fc.option(wording(2, 4, []), { nil: undefined }),
  });
  const table = fc.integer({ min: 2, max: 3 }).chain((columns) => {
    const row = fc.array(
      wording(1, 2, []).map((cell) => [{ text: cell }]),
      { minLength: columns, maxLength: columns },
    );
    return fc.record({
      kind: fc.constant('table' as const),
      header: row,
      rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    });
  });
  const block: fc.Arbitrary<StoryBlock> = fc.oneof(
    { weight: 3, arbitrary: paragraph },
    { weight: 3, arbitrary: quote },
    heading,
    list,
    image,
    table,
  );
  /** Two lists side by side would be one list; a heading has something under it. */
  const readable = (blocks: readonly StoryBlock[]) =>
    blocks.every(({ kind }, i) =>
      kind === 'list'
        ? blocks[i + 1]?.kind !== 'list'
        : kind !== 'heading' || (blocks[i + 1] && blocks[i + 1]!.kind !== 'heading'),
    );
  /** A few words over and over would leave open which language this is. */
  const known: StoryBlock = {
    kind: 'paragraph',
    prose: [{ text: capital(frequent.slice(0, 12).join(' ')) + stop }],
  };
  const story = fc
    .tuple(paragraph, fc.array(block, { maxLength: 6 }), paragraph)
    .map(([lead, more, last]): StoryBlock[] => [lead, ...more, last, known])
    .filter(readable);

  const day = fc
    .integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2039, 11, 31) })
    .map((time) => new Date(time).toISOString().slice(0, 10));
  const timing = fc.oneof(
    fc.constant('immediate' as const),
    fc.record({
      embargo: fc.tuple(day, fc.integer({ min: 0, max: 95 })).map(([date, quarter]) => {
        const two = (n: number) => String(n).padStart(2, '0');
        return `${date}T${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
      }),
      zone: pick('Asia/Kolkata', 'Europe/Oslo', 'America/New_York', 'UTC'),
    }),
  );
  const digits = (count: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
      .map((all) => all.join(''));
  const phone = fc.oneof(
    digits(4).map((end) => `+91 33 5550 ${end}`),
    digits(4).map((end) => `+47 22 55 ${end}`),
    digits(4).map((end) => `(212) 555-${end}`),
  );
  const email = fc
    .tuple(pick('press', 'ada.holm', 'media_desk'), pick('river', 'museum'))
    .map(([user, host]) => `${user}@${host}.example`);
  const contact = fc.record(
    {
      name: pick(...people),
      role: pick(...roles.slice(0, 1)),
      organization: pick(...organizations),
      phone: fc.uniqueArray(phone, { minLength: 1, maxLength: 2 }),
      email: fc.uniqueArray(email, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['name', 'phone'] },
  );

  return fc.record(
    {
      style: fc.constant(style),
      language: fc.constant(language),
      label: pick(locale.labels[0]!),
      timing,
      headline: wording(3, 5, oddInLines),
      subheadline: fc.array(wording(3, 6, oddInLines), { minLength: 1, maxLength: 1 }),
      dateline: fc.record(
        { place: pick(...places), date: day },
        { requiredKeys: ['place', 'date'] },
      ),
      about: fc
        .tuple(
          fc.uniqueArray(pick(...organizations), { minLength: 1, maxLength: 2 }),
          fc.array(fc.array(prose(text), { minLength: 1, maxLength: 2 }), {
            minLength: 2,
            maxLength: 2,
          }),
        )
        .map(([names, texts]) =>
          names.map((name, i) => ({
            name,
            text: texts[i]!.map((words) => spellMarkdown(words, 'paragraphs')).join('\n\n'),
          })),
        ),
      contacts: fc.uniqueArray(contact, {
        minLength: 1,
        maxLength: 3,
        selector: ({ name }) => name,
      }),
      story: story.map(spellStory),
    },
    { requiredKeys: ['style', 'language', 'timing', 'headline', 'dateline', 'contacts', 'story'] },
  ) as fc.Arbitrary<KnownAnswers>;
}
