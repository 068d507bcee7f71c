export interface Hype {
  /** A hyphen matches a hyphen or a space. */
  readonly phrase: string;
  /** With a space it is harmless: "the next generation of nurses". */
  readonly hyphenOnly?: true;
  /** Words after it that make it harmless: "revolutionary war". */
  readonly innocentBefore?: readonly string[];
}

/**
 * Words that journalists name when asked what they dislike (hmapr.com/whats-new-in-news-releases,
 * Cision 2021) and that are in lists of empty words
 * (nstpr.com/blog/essential-word-list-lazy-pr-writers). "Leading", "solution" and "unique" are left
 * out, because they are too often harmless.
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
