import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, pr } from '../program.ts';
import { keys, terminal } from '../terminal.ts';

const yaml = `# Ours
schema: 1
defaults: { style: uk } # the house's own

contacts: # out of hours, too
  # the first is on duty
  - name: Jon Vik   # since May
    phone: "004722550142"
    organization: Harbour Museum
  - { name: Ada Holm, email: ada@museum.example }

boilerplates:
  - name: Harbour Museum
    language: en
    text: >-
      The Harbour Museum keeps
      40 boats.
  - name: Harbour Museum
    language: nb
    text: Havnemuseet har 40 båter.
`;

/** Runs a command in a newsroom; gives what it said and what newsroom.yaml holds then. */
async function newsroom(args: string[], content: string | null = yaml) {
  const cwd = folder({ ...(content !== null && { 'newsroom.yaml': content }), 'sub/a.txt': '' });
  const result = await pr(join(cwd, 'sub'), ['newsroom', ...args]);
  const after = content === null ? '' : readFileSync(join(cwd, 'newsroom.yaml'), 'utf8');
  return { ...result, after };
}

describe('pr newsroom', () => {
  it('lists what is remembered, and what an organization has', async () => {
    const { code, stdout } = await newsroom(['list']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'organizations\n   1  Harbour Museum\n      boilerplates: en; nb\n      contacts: Jon Vik\n',
    );
    expect(stdout).toContain('   2  Ada Holm\n      ada@museum.example\n');
    expect(stdout).toContain('speakers\n      none yet');
    const json = JSON.parse((await newsroom(['list', 'contacts', '--json'])).stdout);
    expect(json.contacts[0]).toMatchObject({ name: 'Jon Vik', phone: ['004722550142'] });
    expect(json).not.toHaveProperty('speakers');
  });

  it('adds, and leaves all else as it stands', async () => {
    const { code, after } = await newsroom([
      ...['add', 'contact', '--set', 'phone[0]=0047 22', '--set', 'phone[1]=+47 22 55 01 44'],
      ...['--set', 'name=Liv Moe', '--set', 'phone[0]=+47 22 55 01 43'],
    ]);
    expect(code).toBe(0);
    expect(after).toBe(
      yaml.replace(
        'ada@museum.example }\n',
        'ada@museum.example }\n  - name: Liv Moe\n    phone:\n      - +47 22 55 01 43\n      - +47 22 55 01 44\n',
      ),
    );
    const speaker = await newsroom(['add', 'speaker', '--set', 'name=Liv Moe'], '# nothing yet\n');
    expect(speaker.after).toBe('# nothing yet\nspeakers:\n  - name: Liv Moe\n');
  });

  it('edits one by its name or number, and leaves all else as it stands', async () => {
    const byName = await newsroom([
      'edit',
      'contact',
      'jon vik',
      '--set',
      'phone=+47 22 55 01 49',
      '--set',
      'organization=',
    ]);
    expect(byName.code).toBe(0);
    expect(byName.after).toBe(
      yaml
        .replace('"004722550142"', '+47 22 55 01 49')
        .replace('    organization: Harbour Museum\n', ''),
    );
    const byNumber = await newsroom(['edit', 'boilerplate', '2', '--set', 'length=kort']);
    expect(byNumber.after).toBe(`${yaml}    length: kort\n`);
  });

  it('renames an organization wherever it stands, and forgets it everywhere', async () => {
    const { after } = await newsroom([
      'edit',
      'organization',
      'Harbour Museum',
      '--set',
      'name=Museum of Boats',
    ]);
    expect(after).toBe(
      yaml.replaceAll(/(name|organization): Harbour Museum/g, '$1: Museum of Boats'),
    );
    const gone = await newsroom(['remove', 'organization', 'Harbour Museum']);
    expect(gone.code).toBe(0);
    expect(gone.after).toContain('name: Jon Vik   # since May\n    phone: "004722550142"\n  - {');
    expect(gone.after).toMatch(/\nboilerplates:\n$/);
  });

  it('removes one, and no comment', async () => {
    const { after } = await newsroom(['remove', 'contact', 'Jon Vik']);
    expect(after).toContain(
      'contacts: # out of hours, too\n  # the first is on duty\n  - { name: Ada',
    );
  });

  it.each([
    [['add', 'contact', '--set', 'name=Liv Moe'], '--set email='],
    [
      ['add', 'contact', '--set', 'name=Liv Moe', '--set', 'email=x'],
      'email is not an e-mail address',
    ],
    [['add', 'speaker'], "--set 'name="],
    [['add', 'speaker', '--set', 'rolle=x'], 'did you mean role?'],
    [['add', 'speakr'], 'did you mean speaker?'],
    [['edit', 'contact', 'Jon Vig', '--set', 'role=x'], 'did you mean Jon Vik?'],
    [
      ['edit', 'boilerplate', 'Harbour Museum', '--set', 'text=x'],
      'Use a number: 1 Harbour Museum, 2 Harbour Museum',
    ],
    [['edit', 'organization', 'Harbour Museum', '--set', 'text=x'], 'has 2 boilerplates'],
    [['remove', 'speaker', 'Liv'], 'There is no speaker Liv.'],
  ])('writes nothing on %j, and says why', async (args, words) => {
    const { code, stderr, after } = await newsroom(args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(after).toBe(yaml);
  });

  it('asks in a terminal what pr new asks, and keeps what is told', async () => {
    const cwd = folder({ 'newsroom.yaml': yaml });
    const screen = terminal(cwd, ['newsroom', 'add', 'speaker']);
    await screen.sees('Speaker');
    screen.types(`Liv Moe${keys.enter}`);
    await screen.sees('Role');
    screen.types(`curator${keys.enter}`);
    expect(await screen.ended).toBe(0);
    const edited = terminal(cwd, ['newsroom', 'edit', 'contact', 'Jon Vik']);
    for (const [question, typed] of [
      ['Name', ''],
      ['Role', 'duty officer'],
      ['Organization', ''],
      ['Phone', ', +47 22 55 01 43'],
      ['E-mail', ''],
    ] as const) {
      await edited.sees(question);
      edited.types(typed + keys.enter);
    }
    expect(await edited.ended).toBe(0);
    expect(readFileSync(join(cwd, 'newsroom.yaml'), 'utf8')).toBe(
      `${yaml}speakers:\n  - name: Liv Moe\n    role: curator\n`.replace(
        '    phone: "004722550142"\n    organization: Harbour Museum\n',
        '    phone:\n      - "004722550142"\n      - +47 22 55 01 43\n    organization: Harbour Museum\n    role: duty officer\n',
      ),
    );
    const stopped = terminal(cwd, ['newsroom', 'add', 'contact']);
    await stopped.sees('Name');
    stopped.types(keys.ctrlC);
    expect(await stopped.ended).toBe(130);
  });

  it('has nothing to write to without a newsroom', async () => {
    const { code, stderr } = await newsroom(['add', 'speaker', '--set', 'name=Liv Moe'], null);
    expect(code).toBe(2);
    expect(stderr).toContain('pr init');
  });
});
