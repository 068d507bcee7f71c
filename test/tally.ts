import type { Reporter, TestModule } from 'vitest/node';

/** Ends every run with one line that a script can read: "N passed, N failed". */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = (state: 'passed' | 'failed' | 'skipped') =>
      modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped');
    if (skipped > 0) console.log(`${skipped} skipped: what they need is not on this machine`);
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed`);
  }
}
