import type { Profile } from './profile.ts';

/** What holds for every release, whoever issues it. */
export const plain: Profile = {
  name: 'plain',
  title: 'Any release, of no particular house or wire',
  source: [],
  date: null,
  style: null,
  limits: {},
  levels: {},
};
