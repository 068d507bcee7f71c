import type { Terminal } from '../terminal.ts';

/** Waits for each text to appear, then types. */
export async function answer(
  screen: Terminal,
  script: readonly (readonly [shown: string, typed: string])[],
): Promise<void> {
  for (const [shown, typed] of script) {
    await screen.sees(shown);
    screen.types(typed);
  }
}
