export interface Hype {
  /** A hyphen stands for a hyphen or a space. */
  readonly phrase: string;
  /** With a space it is innocent: "the next generation of nurses". */
  readonly hyphenOnly?: true;
  /** Words behind it that make it innocent: "revolutionary war". */
  readonly innocentBefore?: readonly string[];
}

/**
 * Praise that proves nothing: words that journalists name when asked what they cannot stand
 * (hmapr.com/whats-new-in-news-releases, Cision 2021) and that stand in lists of empty words
 * (nstpr.com/blog/essential-word-list-lazy-pr-writers). Only those that are rarely innocent:
 * "leading", "solution" and "unique" too often are.
 */
export const hype: readonly Hype[] = [
  { phrase: 'world-class' },
  { phrase: 'best-in-class' },
  { phrase: 'best-of-breed' },
  { phrase: 'cutting-edge' },
  { phrase: 'leading-edge', hyphenOnly: true },
  { phrase: 'state-of-the-art' },
  {
    phrase: 'next-generation',
    hyphenOnly: true,
    innocentBefore: ['sequencing', 'firewall', 'firewalls', 'science'],
  },
  { phrase: 'game-changing' },
  { phrase: 'game-changer' },
  {
    phrase: 'revolutionary',
    innocentBefore: [
      'war',
      'guard',
      'guards',
      'party',
      'army',
      'government',
      'movement',
      'council',
      'forces',
      'armed',
      'road',
      'communist',
      'socialist',
      'people',
      'united',
    ],
  },
  {
    phrase: 'groundbreaking',
    innocentBefore: ['ceremony', 'ceremonies', 'event', 'for', 'of', 'on', 'at', 'in', 'is', 'was'],
  },
  { phrase: 'paradigm-shift' },
  { phrase: 'synergy' },
  { phrase: 'synergies' },
  { phrase: 'turnkey' },
  { phrase: 'value-add', hyphenOnly: true },
  { phrase: 'thought-leader' },
  { phrase: 'thought-leaders' },
  { phrase: 'thought-leadership' },
  { phrase: 'one-stop-shop' },
];
