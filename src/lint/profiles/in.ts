import { indian } from '../../style/in.ts';
import type { Profile } from './profile.ts';

export const india: Profile = {
  name: 'in',
  title: indian.title,
  source: [],
  date: null,
  language: 'en-IN',
  style: indian,
  limits: {},
  levels: {},
};
