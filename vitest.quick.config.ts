import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** What starts a process, opens a terminal, or reads thousands of made releases takes longer. */
const slow = /'[./]+(?:program|terminal)\.ts'|child_process|accuracy\.js|law|linear/;

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file).replaceAll('\\', '/'));

/** The tests that take seconds: `npm run test:quick`, or of one room, `npm run test:quick -- lint`. */
export default mergeConfig(config, {
  test: {
    include: [],
    globalSetup: [],
    exclude: tests.filter((file) => slow.test(file) || slow.test(readFileSync(file, 'utf8'))),
  },
});
