import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../src/ask/answers.ts';
import { dateVerdict } from '../../src/ask/dates.ts';
import { type Draft, emptyDraft } from '../../src/release/draft.ts';
import { interview } from '../../src/ask/interview.ts';
import { splitter } from '../../src/screen/input-parts.ts';
import { filledIn, keyOf, kinds } from '../../src/ask/kinds/index.ts';
import type { Kind } from '../../src/ask/kinds/kind.ts';
import { matching } from '../../src/screen/matching.ts';
import { type Back, type Prompter, back } from '../../src/screen/prompter.ts';
import type { Context } from '../../src/ask/question.ts';
import { steps } from '../../src/ask/steps.ts';
import { insert, newParagraph, press, textArea } from '../../src/screen/text-area.ts';
import { columnsOf, rowsOf } from '../../src/source/screen-rows.ts';
import {
  type StoryBlock,
  storyBlocksIn,
  storyBlocksOf,
  storyMarkdown,
  withStoryBlocks,
} from '../../src/ask/story-blocks.ts';
import { blocksOf } from '../../src/release/story-text.ts';
import { lint } from '../../src/lint/index.ts';
import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import { check } from '../../src/release/check.ts';
import { answersSchema, newsroomSchema } from '../../src/release/schema.ts';

function context(newsroom: unknown = {}): Context {
  const checked = check(newsroomSchema, newsroom);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return {
    newsroom: checked.data,
    today: '2026-11-24',
    zone: 'Asia/Kolkata',
    storyProblem: () => null,
    recognizer: { quotation: () => null, contact: () => null },
    desk: { count: () => null, looksFor: () => [], wording: () => null },
  };
}

/** Answers in turn, and notes what was asked: its title, and what stood there already. */
function scripted(answers: readonly (string | Back)[]) {
  const asked: string[] = [];
  let next = 0;
  const give = (): string | Back => {
    const answer = answers[next++];
    if (answer === undefined) throw new Error(`Nothing is left to answer ${asked.at(-1)}`);
    return answer;
  };
  const prompter: Prompter = {
    text: async ({ title, answer, suggestion, problem }) => {
      asked.push(`${title}|${answer || suggestion}`);
      for (;;) {
        const typed = give();
        if (typed === back) return back;
        const whole = typed || answer || suggestion;
        const wrong = problem(whole);
        if (wrong === null) return whole;
        asked.push(`! ${wrong}`);
      }
    },
    choice: async ({ title, choices, at }) => {
      asked.push(`${title}|${at ?? ''}`);
      const answer = give();
      if (answer === back) return back;
      const value = answer || at;
      expect(choices.map((choice) => choice.value)).toContain(value);
      return value!;
    },
    show: () => {},
    close: () => {},
  };
  return { prompter, asked };
}

const backs = (count: number): Back[] => Array.from({ length: count }, () => back);

const whole = [
  ...['none', 'immediate', 'Museum opens a wing', '', 'Kolkata', '', '', ''],
  'The museum opened a wing.\n\nIt has boats.',
  ...['new', 'We are glad.', 'Leela Bose', 'Director', '1', 'none'],
  ...['new', 'Harbour Museum', 'It keeps boats.', 'none'],
  ...['new', 'Mira Sen', '', '', '+91 33 5550 0142, 0771 234 5678', '', 'none'],
];

describe('the interview', () => {
  it('makes answers that are valid', async () => {
    const { prompter } = scripted(whole);
    const answers = answersFrom(await interview(emptyDraft, context(), prompter));
    expect(answers).toEqual({
      schema: '1',
      timing: 'immediate',
      headline: 'Museum opens a wing',
      dateline: { place: 'Kolkata', date: '2026-11-24' },
      story:
        'The museum opened a wing.\n\n> We are glad.\n>\n> — Leela Bose, Director\n\nIt has boats.',
      about: [{ name: 'Harbour Museum', text: 'It keeps boats.' }],
      contacts: [
        {
          name: 'Mira Sen',
          organization: 'Harbour Museum',
          phone: ['+91 33 5550 0142', '0771 234 5678'],
        },
      ],
    });
    expect(check(answersSchema, answers)).toHaveProperty('data');
  });

  it('comes to the same end by any way back and forth', async () => {
    const straight = await interview(emptyDraft, context(), scripted(whole).prompter);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), async (returns) => {
        // At some questions: back once or more, and the same answers again.
        const script: (string | Back)[] = [];
        whole.forEach((answer, i) => {
          const times = Math.min(returns[i] ?? 0, i);
          for (let n = 0; n < times; n++) script.push(back);
          script.push(...whole.slice(i - times, i), answer);
        });
        const draft = await interview(emptyDraft, context(), scripted(script).prompter);
        expect(answersFrom(draft)).toEqual(answersFrom(straight));
      }),
      { numRuns: 50 },
    );
  });

  it('asks first what has no answer yet', async () => {
    const saved: Draft[] = [];
    const save = async (draft: Draft) => void saved.push(draft);
    await interview(emptyDraft, context(), scripted(whole).prompter, { save });
    for (const [i, draft] of saved.slice(0, -1).entries()) {
      const open = steps(draft, context()).find(({ answer }) => answer === undefined);
      const { prompter, asked } = scripted(whole.slice(i + 1));
      await interview(JSON.parse(JSON.stringify(draft)) as Draft, context(), prompter);
      expect(asked[0]).toContain(open!.title);
    }
  });

  it('computes anew what was suggested and taken untouched', async () => {
    const { prompter, asked } = scripted([
      ...whole.slice(0, 15),
      ...['new', 'Harbour Museum', 'It keeps boats.', 'none', 'new', 'Mira Sen', '', ''],
      ...backs(7),
      ...['Dock Museum', 'It keeps boats.', 'none', 'new', 'Mira Sen', '', ''],
      ...['0771 234 5678', '', 'none'],
    ]);
    const draft = await interview(emptyDraft, context(), prompter);
    expect(asked).toContain('Contact 1: Organization|Dock Museum');
    expect(draft.contacts[0]?.['organization']).toBe('Dock Museum');
  });

  it('gives up what was suggested when it is suggested no more', async () => {
    const known = context({ defaults: { place: 'Kolkata', region: 'West Bengal' } });
    const { prompter, asked } = scripted([
      ...['', 'immediate', 'Museum opens', '', '', '', ...backs(2)],
      ...['Oslo', '', '', '', 'It opened.', 'none', 'none', ...whole.slice(19)],
    ]);
    const draft = await interview(emptyDraft, known, prompter);
    expect(asked.filter((line) => line.includes('region'))).toEqual([
      'Dateline: region|West Bengal',
      'Dateline: region|West Bengal',
      'Dateline: region|',
    ]);
    expect(answersFrom(draft).dateline).toEqual({ place: 'Oslo', date: '2026-11-24' });
  });

  it('goes back into the second contact of three, and each answer stands there', async () => {
    const contact = (name: string) => ['new', name, '', '', '0771 234 5678', ''];
    const { prompter, asked } = scripted([
      ...whole.slice(0, 19),
      ...[...contact('One'), ...contact('Two'), ...contact('Three')],
      ...backs(8),
      ...['0771 000 0000', '', ...Array<string>(6).fill(''), 'none'],
    ]);
    const draft = await interview(emptyDraft, context(), prompter);
    expect(asked.slice(-9)).toEqual([
      'Contact 2: Phone|0771 234 5678',
      'Contact 2: E-mail|',
      'Another contact?|new',
      'Contact 3: Name|Three',
      'Contact 3: Role|',
      'Contact 3: Organization|Harbour Museum',
      'Contact 3: Phone|0771 234 5678',
      'Contact 3: E-mail|',
      'Another contact?|none',
    ]);
    expect(draft.contacts.map(({ name, phone }) => [name, phone])).toEqual([
      ['One', '0771 234 5678'],
      ['Two', '0771 000 0000'],
      ['Three', '0771 234 5678'],
      [undefined, undefined],
    ]);
  });

  it('keeps a touched answer when its suggestion changes', async () => {
    const { prompter } = scripted([
      ...whole.slice(0, 15),
      ...['new', 'Harbour Museum', 'It keeps boats.', 'none', 'new', 'Mira Sen', '', 'Ghat PR'],
      ...backs(7),
      ...['Dock Museum', 'It keeps boats.', 'none', 'new', 'Mira Sen', '', 'Ghat PR'],
      ...['0771 234 5678', '', 'none'],
    ]);
    const draft = await interview(emptyDraft, context(), prompter);
    expect(draft.contacts[0]?.['organization']).toBe('Ghat PR');
  });

  it('takes from the newsroom what it knows, and asks nothing about it', async () => {
    const known = context({
      defaults: { place: 'Kolkata', region: 'West Bengal', zone: 'Asia/Kolkata' },
      boilerplates: [{ name: 'Harbour Museum', text: 'It keeps boats.' }],
      contacts: [
        { name: 'Mira Sen', phone: '0771 234 5678', email: ['a@b.example', 'c@b.example'] },
      ],
      speakers: [{ name: 'Dr Leela Bose', role: 'Director' }],
    });
    const { prompter, asked } = scripted([
      ...['', 'immediate', 'Museum opens', '', '', '', '', '', 'It opened.'],
      ...['', 'We are glad.', '', ''],
      ...['', '', '', ''],
    ]);
    const answers = answersFrom(await interview(emptyDraft, known, prompter));
    expect(asked).toContain('Dateline: region|West Bengal');
    expect(answers.story).toContain('> — Dr Leela Bose, Director');
    expect(answers.about).toEqual([{ name: 'Harbour Museum', text: 'It keeps boats.' }]);
    expect(answers.contacts).toEqual([
      { name: 'Mira Sen', phone: '0771 234 5678', email: ['a@b.example', 'c@b.example'] },
    ]);
  });

  it('says why an answer is not taken, with the right form', async () => {
    const { prompter, asked } = scripted([
      ...['', 'immediate', ''],
      ...['Museum opens', '', 'Kolkata', '', '', '30 Feb', '24 Nov', 'It opened.', 'none', 'none'],
      ...['new', 'Mira Sen', '', '', 'call me', '', '', 'mira', 'mira@museum.example', 'none'],
    ]);
    await interview(emptyDraft, context(), prompter);
    expect(asked.filter((line) => line.startsWith('!'))).toEqual([
      '! An answer is needed here. For example: River Trust opens two clinics on the Hooghly',
      '! “30 Feb” is not a day that exists: February 2026 has 28 days. For example: 24 Nov 2026, or 2026-11-24',
      '! “call me” is not a phone number. For example: +91 33 5550 0142',
      expect.stringContaining('Without a phone number, the contact needs an e-mail address'),
      '! “mira” is not an e-mail address. For example: press@river-trust.example',
    ]);
  });
});

describe('a story with its quotations', () => {
  const word = fc.stringMatching(/^[a-zक-ह“”.!]{1,8}$/);
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
  const quote = fc.record({
    from: fc.constant('new'),
    text: fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n\n')),
    speaker: words,
    role: fc.oneof(fc.constant(''), words),
  });
  const piece = fc.oneof(
    words.map((text): StoryBlock => ({ kind: 'paragraph', text })),
    quote.map((one): StoryBlock => ({ kind: 'quotation', quote: one })),
  );
  const pieces = fc
    .tuple(words, fc.array(piece))
    .map(([lead, rest]): StoryBlock[] => [{ kind: 'paragraph', text: lead }, ...rest]);
  const bare = (all: readonly StoryBlock[]) =>
    all.map((one) => (one.kind === 'quotation' ? { ...one.quote, after: undefined } : one.text));

  it('comes apart as it was put together, in answers and in a draft', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        expect(storyBlocksIn(storyMarkdown(all))).toEqual(all);
        expect(bare(storyBlocksOf(withStoryBlocks(emptyDraft, all)))).toEqual(bare(all));
      }),
    );
  });

  it('leaves a block quote that nobody signs where it is', () => {
    const story = 'Lead.\n\n> Nobody said this.\n\nEnd.';
    expect(storyBlocksIn(story).map(({ kind }) => kind)).toEqual(Array(3).fill('paragraph'));
    expect(blocksOf('a\r\n\r\n\r\nb\nc\n \n  d')).toEqual(['a', 'b\nc', '  d']);
  });
});

describe('dates as they are typed', () => {
  const today = '2026-11-24'; // a Tuesday

  it('asks which, where weekday and date disagree', () => {
    expect(dateVerdict('Tuesday 9 Nov 2020', { today })).toMatchObject({
      doubt: '9 November 2020 is a Monday, not a Tuesday.',
      either: [{ label: 'Monday, 9 November 2020' }, { label: 'Tuesday, 10 November 2020' }],
    });
  });
});

describe('kinds of news', () => {
  const examples = (kind: Kind) =>
    Object.fromEntries(kind.questions.map(({ key, example }) => [keyOf(kind, key), example]));
  const markdown = (kind: Kind, facts: Record<string, string>) =>
    kind.story.map((paragraph) => filledIn(kind, paragraph, facts)).join('\n\n');

  const before = 'FOR IMMEDIATE RELEASE\n\n# A museum opens\n\nOSLO, May 5, 2027 — ';
  const after = '\n\nMedia contact: Ada Holm, +47 22 55 01 42, ada@museum.example\n';

  it.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    const facts = examples(kind);
    const texts = [kind.headline ?? '', ...kind.story].join('\n');
    for (const { key, example } of kind.questions) {
      expect(texts).toContain(`{${key}}`);
      expect(filledIn(kind, texts, facts)).toContain(example);
    }
    // What is left of the skeleton is found before it goes out.
    for (const told of [{}, facts]) {
      const story = markdown(kind, told);
      const document = read('release.md', Buffer.from(`${before}${story}${after}`));
      const { findings } = lint(document, recognize(document).parts);
      const left = findings.filter(({ rule }) => rule === 'placeholder-left');
      expect(left).toHaveLength(story.match(/\[insert/gi)!.length);
    }
  });

  it('ask what belongs to them, and give a story to begin with', async () => {
    const { prompter, asked } = scripted([
      ...['appointment', 'Harbour Museum', 'Ada Holm', 'director', '', ''],
      ...['immediate', 'Museum appoints Ada Holm', '', 'Oslo', '', '', '', ''],
      ...whole.slice(9),
    ]);
    const answers = answersFrom(await interview(emptyDraft, context(), prompter));
    expect(asked.slice(0, 3)).toEqual([
      'What is the news?|none',
      'Who announces it|',
      'Who is appointed|',
    ]);
    expect(answers.story).toMatch(
      /^Harbour Museum has appointed Ada Holm as director, from \[insert: from when\]\.\n/,
    );
    expect(asked).toContain('Organization 1: Name|Harbour Museum');
  });

  it('renew a story that nobody touched', async () => {
    const { prompter } = scripted([
      ...['appointment', 'Harbour Museum', 'Ada Holm', 'director', '', ''],
      ...['immediate', 'Museum appoints Ada Holm', '', 'Oslo', '', '', '', '', ...backs(13)],
      ...['', 'Arun Pal', '', '', '', '', '', '', '', '', '', '', '', ...whole.slice(9)],
    ]);
    const answers = answersFrom(await interview(emptyDraft, context(), prompter));
    expect(answers.story).toContain('appointed Arun Pal');
  });
});

describe('finding by a few letters', () => {
  it.each([
    ['zu sw', ['Zürich, Switzerland']],
    ['harb', ['Harbour Museum', 'Old Harbour']],
    ['arb', ['Harbour Museum', 'Old Harbour']],
    ['h', ['Harbour Museum', 'Old Harbour', 'Zürich, Switzerland']],
    ['', ['Harbour Museum', 'Old Harbour', 'Zürich, Switzerland']],
    ['x', []],
  ])('%s', (typed, found) => {
    const known = ['Harbour Museum', 'Zürich, Switzerland', 'Old Harbour'];
    const sorted = (all: string[]) => all.toSorted();
    expect(sorted(matching(known, typed, (name) => name))).toEqual(sorted(found));
  });
});

describe('typing', () => {
  const script = fc.array(
    fc.oneof(
      fc
        .constantFrom('left', 'right', 'up', 'down', 'backspace', 'delete', 'home', 'end')
        .map((name) => ({ name })),
      fc.constantFrom('w', 'u', 'k', 'a', 'e').map((name) => ({ name, ctrl: true })),
      fc
        .constantFrom('a', ' ', 'क', 'ि', '्', '👩‍👩‍👧', '漢', 'é', 'ম')
        .map((sequence) => ({ sequence })),
    ),
    { maxLength: 60 },
  );

  it('keeps the cursor in the text and between letters, whatever is pressed', () => {
    fc.assert(
      fc.property(script, fc.boolean(), (pressed, long) => {
        let area = textArea('');
        for (const key of pressed) {
          area = press(area, key, long, 12);
          if (key === pressed[7]) area = insert(area, 'one\n\ntwo', long);
          expect(area.cursor).toBeGreaterThanOrEqual(0);
          expect(area.cursor).toBeLessThanOrEqual(area.text.length);
          expect(long || !area.text.includes('\n')).toBe(true);
          expect(area.text.slice(0, area.cursor)).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
    );
  });

  it('breaks a text into rows that fit, and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 8, max: 40 }),
        (text, width) => {
          const rows = rowsOf(text, width);
          const shown = rows.map(({ start, end }) => text.slice(start, end));
          expect(shown.join('').replace(/\n/g, '')).toBe(text.replace(/\r?\n/g, ''));
          for (const row of shown)
            expect(row.length < 2 || columnsOf(row) <= width || width < 12).toBe(true);
        },
      ),
    );
  });

  it('keeps every word of a paste in a line', () => {
    expect(insert(textArea(''), 'one\r\n two\n\nthree\n', false).text).toBe('one two three');
    expect(insert(textArea(''), 'one\r\rtwo\tthree\u0007', true).text).toBe('one\n\ntwo three');
  });

  it('is done at the second Enter at the end, and nowhere else', () => {
    const one = newParagraph(textArea('One.'))!;
    expect(one.text).toBe('One.\n\n');
    expect(newParagraph(one)).toBeNull();
    expect(newParagraph({ text: 'One. Two.', cursor: 4 })!.text).toBe('One.\n\n Two.');
    expect(newParagraph(textArea('One.\n'))!.text).toBe('One.\n\n');
    expect(newParagraph(textArea(''))).toBeNull();
  });

  it('tells commands from pastes wherever the stream is cut', () => {
    const sent = 'ab\u001b[Zc\u001b[200~x\u0003\r\u001b[Zy\u001b[201~\u001b[A\u0004';
    const expected = [
      { kind: 'keys', text: 'ab' },
      { kind: 'back' },
      { kind: 'keys', text: 'c' },
      { kind: 'paste', text: 'x\u0003\r\u001b[Zy' },
      { kind: 'keys', text: '\u001b[A' },
      { kind: 'interrupt' },
    ];
    const all = (chunks: string[]) => {
      const split = splitter();
      const found: { kind: string; text?: string }[] = [];
      for (const piece of chunks.flatMap((chunk) => split(chunk))) {
        const last = found.at(-1);
        if (piece.kind === 'keys' && last?.kind === 'keys') last.text += piece.text;
        else found.push({ ...piece });
      }
      return found;
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(sent.length)), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), sent.length];
        expect(all(at.slice(1).map((end, i) => sent.slice(at[i], end)))).toEqual(expected);
      }),
    );
  });
});
