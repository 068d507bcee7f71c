/**
 * Verbs that tell how somebody is supposed to have said it, and are noticed for it (the list of a
 * public AP checker). "Added", "noted" and "explained" pass. In both tenses.
 */
// prettier-ignore
export const loudVerbs: readonly string[] = [
  'exclaimed', 'exclaims', 'enthused', 'enthuses', 'gushed', 'gushes', 'opined', 'opines',
  'raved', 'raves', 'beamed', 'beams', 'crowed', 'crows', 'quipped', 'quips', 'chirped',
  'mused', 'muses', 'effused', 'effuses', 'boasted', 'boasts', 'bragged', 'intoned', 'waxed',
];
