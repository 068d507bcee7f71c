import { execFileSync } from 'node:child_process';

/** Builds once before all tests, so that those of the real program run what is in src. */
export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
}
