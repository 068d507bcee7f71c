import { text } from '../question.ts';

export const headline = text('headline');
