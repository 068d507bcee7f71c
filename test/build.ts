import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';

/** A run of all tests takes a few minutes; after this it is stuck and ends, whatever it waits for. */
const MAX_RUN_MINUTES = 14;

/** Builds once before all tests, so that those of the real program run what is in src. */
export default function setup(): () => void {
  const limit = setTimeout(() => {
    console.error(`The tests did not end within ${MAX_RUN_MINUTES} minutes.`);
    process.exit(1);
  }, MAX_RUN_MINUTES * 60_000);
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit', timeout: 120_000 });
  rmSync('dist/pr', { force: true });
  symlinkSync('pr.cjs', 'dist/pr');
  return () => clearTimeout(limit);
}
