import { associatedPress } from './ap.ts';
import type { HouseStyle } from './house-style.ts';
import { indian } from './in.ts';
import { british } from './uk.ts';

/** Every house style, the default first. */
export const styles: readonly HouseStyle[] = [associatedPress, indian, british];

/** The house style with a name, or undefined. */
export const styleNamed = (name: string): HouseStyle | undefined =>
  styles.find((style) => style.name === name);

/** The house style that newsrooms of a country usually write in; the default for other countries. */
export const styleOfCountry = (code: string): HouseStyle =>
  styles.find(({ countries }) => countries.includes(code)) ?? styles[0]!;
