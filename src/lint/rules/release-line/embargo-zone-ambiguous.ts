import { isMidnightWritten } from '../../../text/times.ts';
import { zoneAbbreviations } from '../../../trade/zones.ts';
import type { Problem, Rule } from '../../rule.ts';
import { quoted } from '../../words.ts';

const release =
  '\n\nHarbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n';

export const embargoZoneAmbiguous: Rule = {
  id: 'embargo-zone-ambiguous',
  category: 'release-line',
  since: '0.1.0',
  level: 'warning',
  fields: ['timing'],
  title: 'an embargo time that can be read in two ways',
  why:
    'IST is the time of India, Ireland and Israel. "Midnight on Friday" is the start of ' +
    'Friday to half the newsrooms, and the end of it to the rest. One of them publishes ' +
    'first.',
  source: [
    // "00.01 hrs", never midnight.
    'https://www.geolsoc.org.uk/gsl/publications/journals/page3436.html',
    'https://www.iana.org/time-zones',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'text',
        text: `EMBARGOED UNTIL 18:00 IST, 3 May 2026${release}`,
        at: '1:1',
        says: 'IST is the time of India (UTC+5:30), Ireland (UTC+1) and Israel (UTC+2)',
      },
      {
        format: 'text',
        text: `EMBARGOED UNTIL midnight BST, 3 May 2026${release}`,
        at: '1:1',
        says: 'the start or the end of the day',
      },
    ],
    passing: [
      { format: 'text', text: `EMBARGOED UNTIL 18:00 IST (UTC+5:30), 3 May 2026${release}` },
      { format: 'text', text: `EMBARGOED UNTIL 00:01 BST, 3 May 2026${release}` },
      {
        format: 'html',
        text: '<html lang="en-IN"><p>EMBARGOED UNTIL 18:00 IST, 3 May 2026</p><h1>Harbour Museum opens new wing</h1></html>\n',
      },
    ],
  },
  check: ({ parts }) =>
    parts.timings.flatMap((line): Problem[] => {
      const { start, end, zone, time, until } = line;
      const places = zone === null ? undefined : zoneAbbreviations[zone.toUpperCase()]?.countries;
      // The language of a page may settle the country.
      const problems: Problem[] = [];
      if (places && !/[+-]\d\d:\d\d$/.test(until ?? ''))
        problems.push({
          start,
          end,
          message: `${quoted(line.text)}: ${zone!} is the time of ${places.slice(0, -1).join(', ')} and ${places.at(-1)!}.`,
          advice: `Say which one by adding the offset from UTC: "18:00 ${zone!} (${/UTC[^)]+/.exec(places[0]!)![0]})".`,
        });
      // Half the readers take 12 p.m. for noon, the others for midnight.
      if (isMidnightWritten(time ?? '') || /^12(?:[:.]00)? ?p/i.test(time ?? ''))
        problems.push({
          start,
          end,
          message: `${quoted(line.text)}: "${time!}" may mean the start or the end of the day.`,
          advice: 'Use 00:01 for the start of the day, or 23:59 for the end.',
        });
      return problems;
    }),
};
