import { nearest } from '../release/nearest.ts';
import { isZone, offsetOf } from '../release/timing.ts';
import { currentName, zoneNames, zonesMeant } from '../text/zones.ts';
import { type Verdict, wrong } from './question.ts';

/** A zone with its distance from UTC: "Asia/Kolkata, 5 h 30 ahead of UTC then". */
function zoneInWords(zone: string, local: string): string {
  const [, sign, hours, minutes] = /^([+-])0?(\d+):(\d{2})$/.exec(offsetOf(local, zone))!;
  if (hours === '0' && minutes === '00') return `${zone}, the same as UTC then`;
  const away = minutes === '00' ? `${hours} h` : `${hours} h ${minutes}`;
  return `${zone}, ${away} ${sign === '+' ? 'ahead of' : 'behind'} UTC then`;
}

/** The zone that was typed, or a choice where several go by that name. */
export function zoneVerdict(typed: string, local: string): Verdict {
  const zones = zonesMeant(typed, local);
  if (zones.length === 1) return { value: zones[0]! };
  if (zones.length > 1)
    return { either: zones.map((value) => ({ value, label: zoneInWords(value, local) })) };
  const meant = nearest(typed.trim().toLowerCase().replaceAll('_', ' '), zoneNames());
  const reason = `is not a city, country or zone known here${meant ? `; did you mean ${meant}` : ''}`;
  return { problem: wrong(typed, reason, 'Kolkata, India, or Asia/Kolkata') };
}

/** The zone to suggest: the newsroom's own, or this machine's if that has a proper name. */
export function usualZone(ofNewsroom: string | undefined, ofMachine: string): string | undefined {
  const zone = ofNewsroom ?? currentName(ofMachine);
  return isZone(zone) ? zone : undefined;
}
