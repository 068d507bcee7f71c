import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folder, tree } from '../program.ts';
import { keys, terminal } from '../terminal.ts';
import { answer } from './script.ts';

const { enter } = keys;

describe('a first pr new', () => {
  it.each([
    ['India', 'in', 'en-IN', 'Asia/Kolkata'],
    ['France', 'uk', 'fr-FR', 'Europe/Paris'],
    ['USA', 'ap', 'en-US', 'America/New_York'],
  ])('asks who you are and derives the rest from %s', async (country, style, language, zone) => {
    const cwd = folder();
    const screen = terminal(cwd, ['new'], { env: { TZ: 'America/New_York' } });
    await answer(screen, [
      ['Your organization', `River Trust${enter}`],
      ['Country', `next Friday${enter}`],
      ['is not a country', keys.ctrlU + `0${enter}`],
      ['is not a country', keys.ctrlU + `${country}${enter}`],
      ['City', `Riverton${enter}`],
      [`House style: ${style}`, ''],
      [`Language: ${language}. Time zone: ${zone}`, ''],
      ['Save this for your releases?', enter],
      ['Saved in newsroom.yaml', ''],
      ['What is the news?', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    const yaml = tree(cwd)['newsroom.yaml']!;
    expect(yaml).toMatch(new RegExp(`^  style: ${style}$|^  style: ${style} `, 'm'));
    for (const value of [language, zone, 'Riverton', 'River Trust']) expect(yaml).toContain(value);
  });

  it('can be skipped', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ['Your organization', keys.back],
      ['What is the news?', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect(tree(cwd)).toEqual({});
  });

  it('asks for another folder where a program lives', async () => {
    const cwd = folder({ 'package.json': '{}' });
    const screen = terminal(cwd, ['new']);
    await answer(screen, [
      ['Where do you keep your releases?', keys.ctrlU + `news${enter}`],
      ['Your organization', `River Trust${enter}`],
      ['Country', `India${enter}`],
      ['City', `Kolkata${enter}`],
      ['Save this for your releases?', enter],
      ['What is the news?', keys.ctrlC],
    ]);
    expect(await screen.ended).toBe(130);
    expect(Object.keys(tree(cwd)).toSorted()).toEqual(['news/newsroom.yaml', 'package.json']);
  });
});

describe('pr init in a terminal', () => {
  it('asks the same questions', async () => {
    const cwd = folder();
    const screen = terminal(cwd, ['init'], { env: { TZ: 'Asia/Kolkata' } });
    await answer(screen, [
      ['Your organization', `River Trust${enter}`],
      ['Country', `India${enter}`],
      ['City', `Kolkata${enter}`],
      ['Save this for your releases?', enter],
      ['To write a release: pr new', ''],
    ]);
    expect(await screen.ended).toBe(0);
    expect(tree(cwd)['newsroom.yaml']).toContain('River Trust');
  });
});

describe('a clone', () => {
  it('runs pr with "node .", as the README says', () => {
    const { stdout } = spawnSync(process.execPath, ['.', '--version'], { encoding: 'utf8' });
    expect(stdout).toMatch(/^presswright \d/);
  });
});
