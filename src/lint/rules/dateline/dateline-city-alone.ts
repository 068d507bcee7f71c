import type { Rule } from '../../rule.ts';
import { stateIn } from '../../state.ts';

const release = 'Harbour Museum opens new wing\n\n';
const story = ' The museum opens its new wing on Friday.\n';

export const datelineCityAlone: Rule = {
  id: 'dateline-city-alone',
  category: 'dateline',
  since: '0.1.0',
  level: 'info',
  fix: 'safe',
  fields: ['dateline'],
  title: 'a state after a city that needs none',
  why:
    'The Associated Press names thirty American cities without their state in a dateline. A ' +
    'state there tells an editor that the release does not follow AP style.',
  source: ['https://writingexplained.org/ap-style/ap-style-datelines'],
  reads: [],
  languages: ['en'],
  examples: {
    failing: [
      {
        format: 'text',
        text: `${release}CHICAGO, Ill., May 5, 2026 —${story}`,
        profile: 'ap',
        at: '3:10',
        says: 'needs no state',
        fixed: `${release}CHICAGO, May 5, 2026 —${story}`,
      },
      {
        format: 'markdown',
        text: `# ${release}**NEW YORK, NY** – May 5, 2026 –${story}`,
        profile: 'ap',
        at: '3:13',
        says: 'needs no state',
        fixed: `# ${release}**NEW YORK** – May 5, 2026 –${story}`,
      },
    ],
    passing: [
      { format: 'text', text: `${release}CHICAGO, May 5, 2026 —${story}`, profile: 'ap' },
      { format: 'text', text: `${release}MIAMI, Okla., May 5, 2026 —${story}`, profile: 'ap' },
      { format: 'text', text: `${release}PORTLAND, Maine, May 5, 2026 —${story}`, profile: 'ap' },
    ],
  },
  check: ({ document, parts, profile }) => {
    const places = profile.style?.dateline.places;
    const state = stateIn(document, parts.dateline);
    if (!places || places === 'as given' || !state?.needless) return [];
    const { start, end } = state;
    const comma = /,\s*$/.exec(document.text.slice(parts.dateline!.start, start))?.[0].length;
    return [
      {
        start,
        end,
        message: `${parts.dateline!.place!} needs no state after it.`,
        advice: `Delete "${state.text}": AP style names this city without its state.`,
        fix: comma === undefined ? undefined : [{ start: start - comma, end, text: '' }],
      },
    ];
  },
};
