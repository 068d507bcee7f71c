import { timesMeant } from '../text/times.ts';
import { type Verdict, wrong } from './question.ts';

const special: Readonly<Record<string, string>> = {
  '00:00': 'midnight, as the day begins',
  '00:01': 'a minute into the day',
  '12:00': 'noon',
  '23:59': 'a minute before the day ends',
};

/** "18:30, 6:30 pm": for readers of a 12-hour clock. */
export function timeInWords(time: string): string {
  const [hours, minutes] = time.split(':') as [string, string];
  const hour = Number(hours);
  const half = `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}`;
  return `${time}, ${special[time] ?? half}`;
}

/** The time that was typed, or a choice where it may be another. */
export function timeVerdict(typed: string): Verdict {
  const times = timesMeant(typed);
  if (!times) return { problem: wrong(typed, 'is not a time of day', '9:00, or 6 pm') };
  if (times.length === 1) return { value: times[0]! };
  return { either: times.map((value) => ({ value, label: timeInWords(value) })) };
}
