import { defineConfig } from 'vitest/config';
import { handlebars } from './scripts/handlebars.js';

export default defineConfig({
  plugins: [handlebars.vite],
  define: { PRESSWRIGHT_VERSION: '"0.0.0-test"' },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    reporters: ['default', './test/tally.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
  },
});
