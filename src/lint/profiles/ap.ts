import { associatedPress } from '../../style/ap.ts';
import type { Profile } from './profile.ts';

export const ap: Profile = {
  name: 'ap',
  title: associatedPress.title,
  source: ['https://www.apstylebook.com'],
  date: null,
  language: 'en-US',
  style: associatedPress,
  limits: {},
  levels: {},
};
