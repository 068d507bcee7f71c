/**
 * Verbs that say how a speaker is supposed to have said it, from the list of a public AP checker.
 * "Added", "noted" and "explained" are fine.
 */
// prettier-ignore
export const loudVerbs: readonly string[] = [
  'exclaimed', 'exclaims', 'enthused', 'enthuses', 'gushed', 'gushes', 'opined', 'opines',
  'raved', 'raves', 'beamed', 'beams', 'crowed', 'crows', 'quipped', 'quips', 'chirped',
  'mused', 'muses', 'effused', 'effuses', 'boasted', 'boasts', 'bragged', 'intoned', 'waxed',
];
