import { withPlainDigits } from '../source/digits.ts';
import { type Verdict, wrong } from './question.ts';

/**
 * The times of day ("18:30") that a person may mean by what they type: "18.30" and "6 pm" are one,
 * "6" may be morning or evening. Midnight belongs to two days, which is why desks write 00:01 or
 * 23:59 (the British press offices' habit). Null when it is no time at all.
 */
export function timesMeant(typed: string): readonly string[] | null {
  const text = withPlainDigits(typed.trim().toLowerCase()).replace(/\s+/g, ' ');
  if (/^(?:12 )?(?:noon|midday)$/.test(text)) return ['12:00'];
  if (/^(?:(?:12 )?midnight|12(?:[:.]00)? ?a\.?m\.?|24[:.]?00)$/.test(text)) return midnights;
  const match = /^(\d{1,2})(?:([:.h]?)(\d{2}))? ?(?:(a|p)\.?m\.?|h|hrs|hours|uhr|o'clock)?$/.exec(
    text,
  );
  if (!match) return null;
  const [, hours, , minutes = '00', half] = match;
  const clock = Number(hours);
  if (Number(minutes) > 59 || clock > (half ? 12 : 23) || (half && clock === 0)) return null;
  const at = (hour: number) => `${String(hour).padStart(2, '0')}:${minutes}`;
  if (half) return [at((clock % 12) + (half === 'p' ? 12 : 0))];
  const bare = /^[1-9]\d?$/.test(text) && clock < 12;
  return bare ? [at(clock), at(clock + 12)] : [at(clock)];
}

const midnights = ['00:01', '23:59'];

const special: Readonly<Record<string, string>> = {
  '00:00': 'midnight, as the day begins',
  '00:01': 'a minute into the day',
  '12:00': 'noon',
  '23:59': 'a minute before the day ends',
};

/** "18:30, 6:30 pm": for those who count twice to twelve. */
export function timeInWords(time: string): string {
  const [hours, minutes] = time.split(':') as [string, string];
  const hour = Number(hours);
  const half = `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
  return `${time}, ${special[time] ?? half}`;
}

/** What a typed time is, with a choice where it may be another. */
export function timeVerdict(typed: string): Verdict {
  const times = timesMeant(typed);
  if (!times) return { problem: wrong(typed, 'is not a time of day', '9:00, or 6 pm') };
  if (times.length === 1) return { value: times[0]! };
  return { either: times.map((value) => ({ value, label: timeInWords(value) })) };
}
