import { describe, expect, it } from 'vitest';
import { zoneIn, zonesMeant } from '../../src/text/zones.ts';
import { zoneAbbreviations } from '../../src/trade/zones.ts';
import { offsetOf } from '../../src/release/timing.ts';

const DAY = '2026-05-03T09:00';

describe('time zones', () => {
  it.each(Object.entries(zoneAbbreviations))(
    '%s is read in a release and understood in an answer alike',
    (name, { zones, offset, countries }) => {
      const read = zoneIn(`EMBARGOED UNTIL 09:00 ${name}, 3 May 2026`, 'en-US');
      expect(zonesMeant(name, DAY)).toEqual(zones);
      if (name === 'Z') return;
      expect(read).not.toBeNull();
      expect(read!.offset(DAY)).toBe(countries ? null : (offset ?? offsetOf(DAY, zones[0]!)));
    },
  );

  it.each(Object.entries(zoneAbbreviations).filter(([, { offset }]) => offset !== undefined))(
    '%s has the offset that its first zone has at some time of the year',
    (name, { zones, offset }) => {
      if (name === 'GMT') return; // London's in winter, and everyone's.
      const inYear = ['2026-01-15T12:00', '2026-07-15T12:00'].map((at) => offsetOf(at, zones[0]!));
      expect(inYear).toContain(offset);
    },
  );

  it.each([
    ['9 a.m. Eastern time', '-04:00'],
    ['09:00 New York time', '-04:00'],
    ['09:00 London time', '+01:00'],
    ['09:00 Cape Town time', '+02:00'],
    ['09:00 (UTC+5:30)', '+05:30'],
    ['at the same time', undefined],
  ])('reads "%s"', (text, offset) => {
    expect(zoneIn(text, 'en')?.offset(DAY)).toBe(offset);
  });
});
