import { houses, plain } from './houses.ts';
import type { Profile, ProfileLimits } from './profile.ts';
import { services } from './services.ts';

/** Every profile, the default first. */
export const profiles: readonly Profile[] = [plain, ...houses, ...services];

/** The profile with a name, or undefined. */
export const profileNamed = (name: string): Profile | undefined =>
  profiles.find((profile) => profile.name === name);

/** The profile for a file in a language, if none was chosen. */
export const profileFor = (language: string | null): Profile =>
  houses.find((profile) => language !== null && speaks(profile, language)) ?? plain;

const speaks = ({ language }: Profile, stated: string): boolean =>
  language !== undefined && (stated === language || stated.startsWith(`${language}-`));

/**
 * Several profiles as one, for a release in a house style that goes to two wires. The strictest of
 * each limit counts, and of the levels that of the last profile.
 */
export function together(several: readonly Profile[]): Profile {
  const [first = plain] = several;
  if (several.length < 2) return first;
  const limit = (of: keyof ProfileLimits, stricter: (...figures: number[]) => number) => {
    const figures = several.flatMap(({ limits }) => limits[of] ?? []);
    return figures.length > 0 ? stricter(...figures) : undefined;
  };
  return {
    name: several.map(({ name }) => name).join(', '),
    title: several.map(({ title }) => title).join('; '),
    source: several.flatMap(({ source }) => source),
    date: null,
    style: several.find(({ style }) => style !== null)?.style ?? null,
    limits: {
      headlineCharacters: limit('headlineCharacters', Math.min),
      summaryCharacters: limit('summaryCharacters', Math.min),
      fewestWords: limit('fewestWords', Math.max),
      mostWords: limit('mostWords', Math.min),
      characters: limit('characters', Math.min),
      links: limit('links', Math.min),
      wordsPerLink: limit('wordsPerLink', Math.max),
    },
    levels: Object.assign({}, ...several.map(({ levels }) => levels)) as Profile['levels'],
  };
}
