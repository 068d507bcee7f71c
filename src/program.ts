import { basename, relative } from 'node:path';

/**
 * The command as this user calls it, for advice that can be typed as it is printed: `pr`,
 * `presswright`, `npx presswright`, or `node .` in a clone.
 */
function commandFor(script: string, cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const name = basename(script).replace(/\.cmd$/i, '');
  if (name === 'presswright' && env['npm_command'] === 'exec') return 'npx presswright';
  if (name === 'pr' || name === 'presswright') return name;
  // On Windows npm starts the script itself.
  if (/[\\/]node_modules[\\/]/.test(script)) return 'pr';
  const path = relative(cwd, script) || '.';
  return `node ${/\s/.test(path) ? JSON.stringify(path) : path}`;
}

/** The command that started this process. */
export const pr = commandFor(process.argv[1] ?? 'pr', process.cwd(), process.env);
