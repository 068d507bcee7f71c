import { ap } from './ap.ts';
import { india } from './in.ts';
import { plain } from './plain.ts';
import type { Profile } from './profile.ts';
import { uk } from './uk.ts';

/** Every profile, the one that serves when none is chosen first. */
export const profiles: readonly Profile[] = [plain, ap, uk, india];

/** The profile for a file that states its language, when nobody chose one. */
export const profileFor = (language: string | null): Profile =>
  profiles.find((profile) => profile.language !== undefined && profile.language === language) ??
  plain;

/** The profile of a name, or undefined. */
export const profileNamed = (name: string): Profile | undefined =>
  profiles.find((profile) => profile.name === name);
