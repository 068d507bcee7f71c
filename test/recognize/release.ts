import { read } from '../../src/read/index.ts';
import { recognize } from '../../src/recognize/index.ts';
import type { Parts } from '../../src/recognize/parts.ts';

/** The parts that are recognized in a file. */
export const partsOf = (content: string, name = 'release.txt'): Parts =>
  recognize(read(name, Buffer.from(content))).parts;

const story = [
  'Riverline Trams opens a line to the harbour',
  'LEEDS, May 5, 2026 – Riverline Trams opened a line to the harbour on Tuesday, with ten new cars and a stop at the old fish market.',
  '“Our drivers asked for this line for twenty years,” said Nell Quist, director of Riverline Trams.',
  'The cars run every eight minutes from five in the morning, and the ride takes eleven minutes from the station.',
];

/** A release as text, with these paragraphs after its story. */
export const release = (...closing: string[]): string => [...story, ...closing, ''].join('\n\n');

const germanStory = [
  'Riverline eröffnet eine Linie zum Hafen',
  'Leipzig, 5. Mai 2026 – Die Riverline hat am Dienstag eine Linie zum Hafen eröffnet, die mit zehn neuen Wagen fährt und am alten Fischmarkt hält.',
  '„Unsere Fahrer haben sich diese Linie seit zwanzig Jahren gewünscht“, sagte Nele Quist, Direktorin der Riverline.',
  'Die Wagen fahren von fünf Uhr morgens an alle acht Minuten, und die Fahrt dauert vom Bahnhof aus elf Minuten.',
];

export const germanRelease = (...closing: string[]): string =>
  [...germanStory, ...closing, ''].join('\n\n');

/** The contacts of a file, each in one line: "name | role | organization | phones | addresses". */
export const contactsIn = (content: string, name?: string): string[] =>
  partsOf(content, name).contacts.map(({ name: who, role, organization, phones, emails }) =>
    [who ?? '', role ?? '', organization ?? '', phones.join(', '), emails.join(', ')].join(' | '),
  );
