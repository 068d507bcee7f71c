/** A time of day as a person types it ("9", "18.30", "6 pm", "noon"), as "18:30"; null when it is none. */
export function timeOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === 'noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))? ?(?:(a|p)\.?m\.?|h|hrs|hours)?$/.exec(text);
  if (!match) return null;
  const [, hours, minutes = '00', half] = match;
  const clock = Number(hours);
  if (Number(minutes) > 59 || clock > (half ? 12 : 23) || (half && clock === 0)) return null;
  const hour = half ? (clock % 12) + (half === 'p' ? 12 : 0) : clock;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
