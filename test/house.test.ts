import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The house in one test: which room may know which (docs/architecture.md), and at which one file
// each outside package comes in.

/** The base, which everybody may know, in order: a room knows those that stand before it. */
const base = ['release', 'source', 'trade', 'style', 'text'];
const rooms = [
  'answers',
  'read',
  'recognize',
  'screen',
  'ask',
  'write',
  'lint',
  'inspect',
  'newsroom',
];
/** What a room may know beyond the base. Types alone where it says so. */
const neighbours: Record<string, string[]> = {
  answers: ['type recognize/parts.ts'],
  recognize: ['type read/document.ts'],
  inspect: ['type recognize/parts.ts', 'type read/document.ts'],
  ask: ['screen'],
  lint: ['recognize', 'type read/document.ts'],
};
const home: Record<string, string> = {
  commander: 'cli.ts',
  inquirer: 'screen/inquirer.ts',
  '@inquirer/core': 'screen/text-prompt.ts',
  'handlebars/runtime': 'write/template.ts',
  'gray-matter': 'source/front-matter.ts',
  yaml: 'source/yaml.ts',
  'markdown-it': 'source/markdown-tokens.ts',
  htmlparser2: 'read/html.ts',
  mammoth: 'read/docx.ts',
  fflate: 'read/docx.ts',
};

/** Imports of types that still close a circle. Take them off as circles open; add none. */
const knownToCloseCircles: readonly (readonly [from: RegExp, to: string])[] = [
  [/^style\/locales\//, 'style/locale.ts'],
  [/^recognize\/page\/language\.ts$/, 'recognize/page/page.ts'],
  [/^recognize\/top\/(?:line|dateline)-features\.ts$/, 'recognize/top/features.ts'],
  [/^recognize\/top\/weights\.ts$/, 'recognize/top/evidence.ts'],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly type: boolean;
}

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const imports = files.flatMap((from): Import[] => {
  const text = readFileSync(join(src, from), 'utf8');
  return [
    ...text.matchAll(
      /^(?:import|export)\s(type\s)?[^;]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, type, stated, lazy]) => {
    const to = (stated ?? lazy)!;
    const inside = to.startsWith('.');
    const path = inside ? relative(src, join(src, dirname(from), to)).replaceAll('\\', '/') : to;
    return { from, to: path, type: type !== undefined };
  });
});

const roomOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : file);

function allowed({ from, to, type }: Import): boolean {
  const room = roomOf(from);
  const other = roomOf(to);
  if (room === other || ['failure.ts', 'io.ts', 'program.ts'].includes(to))
    return room !== 'release' || room === other;
  if (room === 'bin.ts') return to === 'cli.ts';
  if (room === 'cli.ts')
    return to === 'commands.ts' || to.startsWith('commands/shared/') || to.startsWith('source/');
  if (room === 'index.ts') return rooms.includes(other) || base.includes(other);
  if (room === 'commands.ts') return other === 'commands';
  if (room === 'commands') return base.includes(other) || rooms.includes(other);
  if (base.includes(room))
    return base.indexOf(other) >= 0 && base.indexOf(other) < base.indexOf(room);
  if (base.includes(other)) return true;
  return (neighbours[room] ?? []).some((one) => one === other || (type && one === `type ${to}`));
}

describe('the house', () => {
  it('has rooms that know only whom they may', () => {
    const inside = imports.filter(({ to }) => to.endsWith('.ts'));
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter((one) => !allowed(one))).toEqual([]);
  });

  it('lets each outside package in at one file, and zod into the release alone', () => {
    const outside = imports.filter(({ to }) => !/\.(ts|hbs)$/.test(to) && !to.startsWith('node:'));
    const strangers = outside.filter(({ from, to }) =>
      to === 'zod' ? roomOf(from) !== 'release' : home[to] !== from,
    );
    expect(strangers).toEqual([]);
  });

  it('has no circle of imports except those that are known', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports) {
      if (knownToCloseCircles.some((one) => one[0].test(from) && one[1] === to)) continue;
      next.set(from, [...(next.get(from) ?? []), to]);
    }
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      for (const to of next.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to));
      return seen;
    };
    expect(files.filter((file) => reach(file).has(file))).toEqual([]);
  });

  it('has no code file over 260 lines; a locale is a table of words', () => {
    const long = files.filter(
      (file) =>
        !file.startsWith('style/locales/') &&
        readFileSync(join(src, file), 'utf8').split('\n').length > 260,
    );
    expect(long).toEqual([]);
  });
});
