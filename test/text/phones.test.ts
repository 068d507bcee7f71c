import { expect, it } from 'vitest';
import { phonesIn } from '../../src/text/phones.ts';

const numbers = (text: string): string[] => phonesIn(text).map((one) => one.text);

it.each([
  ['Tel. 05723 / 955-440', '05723 / 955-440'],
  ['Tel. 030 / 269 97- 361', '030 / 269 97- 361'],
  ['Nell, (530) 583-6985 x302/x2303, nell@x.example', '(530) 583-6985 x302/x2303'],
  ['(213) 373-4253 (ext. 234)', '(213) 373-4253 (ext. 234)'],
  ['020 7946 0958, ext 12', '020 7946 0958, ext 12'],
  ['(+33) 6 02 13 14 57', '(+33) 6 02 13 14 57'],
  ['+44 (0)20 7946 0958', '+44 (0)20 7946 0958'],
  ['Tel.: 0341 5550142 Durchwahl 7', '0341 5550142 Durchwahl 7'],
  ['+49 (0) 341 / 555 01 42', '+49 (0) 341 / 555 01 42'],
  ['+91-33-5550-0142', '+91-33-5550-0142'],
  ['1.800.555.0142', '1.800.555.0142'],
  ['202.224.7627Thursday, March 10', '202.224.7627'],
])('%s holds one number', (text, number) => {
  expect(numbers(text)).toEqual([number]);
});

it.each([
  'https://www.wire.example/news/home/20251029005409/en',
  'www.x.example/2026-05-12/555-0142-1200',
  '12.05.2026 – 18.06.2026',
  'January 31 2026.',
  'IBAN DE89 3704 0044 0532 0130 00',
  'ISBN 978-3-16-148410-0',
  'Registered charity number 1234567',
  'HRB 123456',
  'VAT GB 123 4567 89',
  '$1,234,567',
  '1 234 567 people',
])('%s holds none', (text) => {
  expect(numbers(text)).toEqual([]);
});

it('keeps two numbers apart that a slash parts', () => {
  expect(numbers('202-555-0108 / 202-555-0118')).toEqual(['202-555-0108', '202-555-0118']);
  expect(numbers('(02) 5550 0102 / (0491) 570 156')).toEqual(['(02) 5550 0102', '(0491) 570 156']);
  expect(numbers('0113 496 0312/0113 496 0313')).toEqual(['0113 496 0312', '0113 496 0313']);
});
