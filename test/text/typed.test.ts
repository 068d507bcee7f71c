import { describe, expect, it } from 'vitest';
import { timesMeant } from '../../src/text/times.ts';
import { datesMeant } from '../../src/text/typed-dates.ts';
import { zonesMeant } from '../../src/text/zones.ts';

describe('dates as they are typed', () => {
  const today = '2026-11-24'; // a Tuesday

  it.each([
    ['2026-11-09', ['2026-11-09']],
    ['2026/11/9', ['2026-11-09']],
    ['today', ['2026-11-24']],
    ['demain', ['2026-11-25']],
    ['aujourd’hui', ['2026-11-24']],
    ['dans 2 semaines', ['2026-12-08']],
    ['mardi prochain', ['2026-11-24', '2026-12-01']],
    ['vendredi', ['2026-11-27']],
    ['übermorgen', ['2026-11-26']],
    ['yesterday', ['2026-11-23']],
    ['day after tomorrow', ['2026-11-26']],
    ['Tomorrow', ['2026-11-25']],
    ['in a week', ['2026-12-01']],
    ['in 3 days', ['2026-11-27']],
    ['friday', ['2026-11-27']],
    ['next Friday', ['2026-11-27', '2026-12-04']],
    ['Tuesday', ['2026-11-24', '2026-12-01']],
    ['9 Nov', ['2026-11-09']],
    ['9-Nov-20', ['2020-11-09']],
    ['9th of November, 2020', ['2020-11-09']],
    ['Nov. 9, 2020', ['2020-11-09']],
    ['9. November 2020', ['2020-11-09']],
    ['le 9 nov', []],
    ['1er décembre 2026', ['2026-12-01']],
    ['९ नवंबर २०२०', ['2020-11-09']],
    ['2 jan', ['2027-01-02']],
    ['29 Feb', ['2028-02-29']],
    ['the 2nd', ['2026-12-02']],
    ['24/11', ['2026-11-24']],
    ['24.11.26', ['2026-11-24']],
    ['9/11/2020', ['2020-11-09', '2020-09-11']],
    ['Monday 9/11/2020', ['2020-11-09']],
    ['11/11/2020', ['2020-11-11']],
    ['Mon, 9 Nov', ['2026-11-09']],
    ['Tuesday 9 Nov', ['2026-11-09', '2026-11-10', '2027-11-09']],
    ['Tuesday 9 Nov 2020', ['2020-11-09', '2020-11-10']],
    ['31/4', []],
    ['30 Feb', []],
    ['2026-13-01', []],
    ['soon', []],
    ['', []],
  ])('%s', (typed, days) => {
    const meant = datesMeant(typed, { today });
    expect('days' in meant ? meant.days : []).toEqual(days);
  });

  it('takes the year that lies ahead for an embargo', () => {
    expect(datesMeant('9 Nov', { today, ahead: true })).toEqual({ days: ['2027-11-09'] });
    expect(datesMeant('9 Nov 2020', { today, ahead: true })).toEqual({ days: ['2020-11-09'] });
  });

  it.each([
    ['31 April', 'is not a day that exists: April 2026 has 30 days'],
    ['9 Novmber', 'is not a date that can be read; did you mean November'],
    ['soon', 'is not a date that can be read'],
  ])('says of %s why it is none', (typed, why) => {
    expect(datesMeant(typed, { today })).toEqual({ reason: why });
  });

  it.each([
    ['9', ['09:00', '21:00']],
    ['09', ['09:00']],
    ['12', ['12:00']],
    ['9:00', ['09:00']],
    ['18.30', ['18:30']],
    ['18h30', ['18:30']],
    ['6 p.m.', ['18:00']],
    ['12 am', ['00:01', '23:59']],
    ['midnight', ['00:01', '23:59']],
    ['12:15pm', ['12:15']],
    ['noon', ['12:00']],
    ['midi', ['12:00']],
    ['9h', ['09:00']],
    ['18 Uhr', ['18:00']],
    ['0900', ['09:00']],
    ['१८:३०', ['18:30']],
    ['13 pm', null],
    ['9:60', null],
    ['25', null],
    ['later', null],
  ])('the time %s', (typed, times) => {
    expect(timesMeant(typed)).toEqual(times);
  });

  it.each([
    ['Kolkata', ['Asia/Kolkata']],
    ['mumbai', ['Asia/Kolkata']],
    ['Asia/Calcutta', ['Asia/Kolkata']],
    ['new york', ['America/New_York']],
    ['India', ['Asia/Kolkata']],
    ['UK', ['Europe/London']],
    ['New Zealand', ['Pacific/Auckland', 'Pacific/Chatham']],
    ['Eastern Time', ['America/New_York']],
    ['E.T.', ['America/New_York']],
    ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['UTC', ['UTC']],
    ['+5:30', ['Asia/Kolkata']],
    ['utc-5', ['America/New_York', 'America/Panama', 'America/Jamaica', 'America/Havana']],
    ['Atlantis', []],
  ])('the zone %s', (typed, zones) => {
    const meant = zonesMeant(typed, '2026-11-24T18:00');
    if (typed === 'utc-5') expect(meant).toEqual(expect.arrayContaining(zones));
    else expect(meant).toEqual(zones);
  });
});
