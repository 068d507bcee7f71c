import { zoneAbbreviations } from '../../../trade/zones.ts';
import { offsetOf } from '../../../release/timing.ts';
import { timeIn } from '../../../text/times.ts';
import { matches } from '../../matches.ts';
import { everything } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

export const zonesDisagree: Rule = {
  id: 'zones-disagree',
  category: 'dates',
  since: '0.2.0',
  level: 'error',
  title: 'one moment given as two different hours',
  why: 'One of the two hours is wrong, so half of the audience comes at the wrong time.',
  source: ['https://www.iana.org/time-zones'],
  reads: everything.filter((zone) => zone !== 'front matter'),
  examples: {
    failing: [
      {
        format: 'text',
        text: 'The talk begins on June 11, 2026, at 9:15 a.m. CT/10:15 a.m. CT.\n',
        at: '1:38',
        says: 'two hours in one zone',
      },
      {
        format: 'text',
        text: 'The talk begins at 9 a.m. PT / 11 a.m. ET on Thursday.\n',
        at: '1:20',
        says: '12:00 ET',
      },
    ],
    passing: [
      {
        format: 'text',
        text: 'The talk begins at 9 a.m. PT / 12 p.m. ET, and 9:15 a.m. CT (10:15 a.m. ET) is late. It is 14:00 GMT (15:00 BST in July).\n',
      },
      {
        format: 'text',
        text: 'Open from 9 a.m. ET to 11 a.m. ET, and at 9 a.m. IST / 10 a.m. IST.\n',
      },
    ],
  },
  check: ({ passages }) =>
    matches(passages, pairs).flatMap(({ words, start, end }) => {
      const [one, other] = words.split(/ ?[/(] ?/).map(momentIn);
      if (!one || !other) return [];
      const right = (one.minutes + other.offset - one.offset + 2880) % 1440;
      if (right === other.minutes) return [];
      const clock = `${String(Math.floor(right / 60)).padStart(2, '0')}:${String(right % 60).padStart(2, '0')}`;
      const isSame = one.zone === other.zone;
      return [
        {
          start,
          end,
          message: isSame
            ? `${quoted(words)} gives two hours in one zone.`
            : `${quoted(words)}: the first hour is ${clock} ${other.zone}.`,
          advice: isSame
            ? `Check the second hour and its zone: perhaps another zone than ${other.zone} is meant.`
            : 'Check which of the two hours is right, and correct the other.',
        },
      ];
    }),
};

const time = String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)? ?`;
const names = Object.keys(zoneAbbreviations).filter((name) => name.length > 1);
const pairs = new RegExp(
  String.raw`(?<![\d:.])${time}(?:${names.join('|')}) ?[/(] ?${time}(?:${names.join('|')})(?![\p{L}])`,
  'gu',
);

interface Moment {
  readonly minutes: number;
  readonly offset: number;
  readonly zone: string;
}

/** A time with its zone, both in minutes; null where the zone is that of several countries. */
function momentIn(text: string): Moment | null {
  const clock = timeIn(text)?.clock;
  const zone = /[A-Z]{2,5}$/.exec(text.trim())?.[0];
  const known = zone ? zoneAbbreviations[zone] : undefined;
  if (!clock || !zone || !known || (known.countries && !known.offset)) return null;
  // Zones that follow the season do so together, so any day will do.
  const offset = known.offset ?? offsetOf('2026-01-15T12:00', known.zones[0]!);
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  const [, sign, h, m] = /([+-])(\d\d):(\d\d)/.exec(offset)!;
  return {
    minutes: hours * 60 + minutes,
    offset: (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(m)),
    zone,
  };
}
