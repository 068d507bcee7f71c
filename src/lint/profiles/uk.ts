import { british } from '../../style/uk.ts';
import type { Profile } from './profile.ts';

export const uk: Profile = {
  name: 'uk',
  title: british.title,
  source: ['https://www.geolsoc.org.uk/gsl/publications/journals/page3436.html'],
  date: null,
  language: 'en-GB',
  style: british,
  limits: {},
  levels: {},
};
