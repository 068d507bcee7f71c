import { single, text } from '../question.ts';

export const headline = single(text('headline'));
