import { matches } from '../../matches.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const addressMalformed: Rule = {
  id: 'address-malformed',
  category: 'contacts',
  since: '0.2.0',
  level: 'error',
  title: 'a web or e-mail address that cannot work',
  why: 'Nobody who types or clicks it gets anywhere, and the one reporter who tries does not try twice.',
  source: ['RFC 3986, section 3', 'RFC 5321, section 4.1.2'],
  reads: everything,
  examples: {
    failing: [
      {
        format: 'text',
        text: 'Media contact: Ada Holm, ada@museum.example, http//www.museum.example\n',
        at: '1:46',
        says: '"http//www.museum.example"',
      },
      {
        format: 'text',
        text: 'Media contact: Ada Holm, ada@museum,example\n',
        at: '1:26',
        says: '"ada@museum,example"',
      },
      {
        format: 'text',
        text: 'Media contact: Ada Holm, ada@@museum.example\n',
        at: '1:26',
        says: '"ada@@museum.example"',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'Write to ada@museum.example, or to bo@museum.example. See https://museum.example/a//b, @museum and ada [at] museum.example. He writes ada@museum,and she does too.\n',
      },
    ],
  },
  check: ({ passages }) =>
    malformed.flatMap(({ pattern, because }) =>
      matches(passages, pattern).map(({ words, start, end }) => ({
        start,
        end,
        message: `${quoted(words)} ${because}.`,
        advice: 'Correct the address, and try it before the release goes out.',
      })),
    ),
};

/** Last labels of addresses that are written after a comma by mistake: no word of a sentence. */
const ends = 'com|org|net|edu|gov|info|eu|co\\.\\p{Ll}{2}|\\p{Ll}{2}(?=\\s|$)|example';

const malformed = [
  {
    pattern: /(?<![\p{L}\p{N}])https?(?:\/\/|:\/(?!\/)|;\/\/|:(?=www\.))[^\s<>"”)]{3,100}/giu,
    because: 'lacks a part of "https://"',
  },
  {
    pattern: /(?<![\p{L}\p{N}./])www(?:,|\.\.)[\p{L}\p{N}-]{2,60}\.[\p{L}.]{2,20}/giu,
    because: 'has a wrong mark after www',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,60}\.)*[\p{L}\p{N}-]{1,60}(?:,|\.\.|;)(?:${ends})(?![\p{L}\p{N}])`,
      'gu',
    ),
    because: 'has a wrong mark where a full stop belongs',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@@+[\p{L}\p{N}-]{1,60}\.[\p{L}.]{2,20}/gu,
    because: 'has two @ signs',
  },
];
