import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editYaml } from '../../src/source/yaml-edit.ts';
import { parseYaml } from '../../src/source/yaml.ts';

type Path = (string | number)[];

describe('an edit of YAML', () => {
  it.each<[before: string, path: Path, value: unknown, after: string]>([
    // What is made that was not there.
    ['', ['lint', 'accept', 0], 'A', 'lint:\n  accept:\n    - A\n'],
    ['x: 1', ['lint', 'accept', 0], 'A', 'x: 1\nlint:\n  accept:\n    - A\n'],
    ['l: # a\n  # b\n\nx: 1\n', ['l', 'a', 0], 'A', 'l: # a\n  a:\n    - A\n  # b\n\nx: 1\n'],
    ['l:\n  # - A\nx: 1\n', ['l', 0], 'B', 'l:\n  - B\n  # - A\nx: 1\n'],
    // One more.
    ['l:\n  - A', ['l', 1], 'B', 'l:\n  - A\n  - B'],
    ['l:\n- A # a\n# b\n', ['l', 1], 'B', 'l:\n- A # a\n- B\n# b\n'],
    ['l:\r\n  - A\r\nx:  1', ['l', 1], 'B', 'l:\r\n  - A\r\n  - B\r\nx:  1'],
    ['l: A # a\n', ['l', 1], 'B, C', 'l: [ A, "B, C" ] # a\n'],
    ['l: [A]   # a\n', ['l', 1], 'B', 'l: [ A, B ]   # a\n'],
    ['{"l":{"a":["A"]}}', ['l', 'a', 1], 'B', '{"l":{"a":[ A, B ]}}'],
    ['m: {}\n', ['m', 'a', 0], 'A', 'm: { a: [ A ] }\n'],
    [
      'c:\n  - n: A\n\n# e\n',
      ['c', 1],
      { n: 'B', p: ['1', '2'] },
      'c:\n  - n: A\n  - n: B\n    p:\n      - "1"\n      - "2"\n\n# e\n',
    ],
    // Another value.
    ['c:\n  - n:   A   # a\n', ['c', 0, 'n'], '007', 'c:\n  - n:   "007"   # a\n'],
    [
      'c:\n  - n: A # a\n    t: >-\n      x\n      y\n  # z\n',
      ['c', 0, 't'],
      'l\n\nm',
      'c:\n  - n: A # a\n    t: |-\n      l\n\n      m\n  # z\n',
    ],
    ['c:\n  - r: # none\n    n: A\n', ['c', 0, 'r'], 'B', 'c:\n  - r: B # none\n    n: A\n'],
    ['c:\n  - n: A\n# e\nx: 1\n', ['c', 0, 'r'], 'B', 'c:\n  - n: A\n    r: B\n# e\nx: 1\n'],
    ['c:\n  - { n: A } # a\n', ['c', 0, 'r'], 'B', 'c:\n  - { n: A, r: B } # a\n'],
    // One less.
    [
      'c:\n  # one\n  - n: A\n    r: B # b\n  # two\n  - n: C\n',
      ['c', 0],
      undefined,
      'c:\n  # one\n  # two\n  - n: C\n',
    ],
    [
      'c:\n  - n: A\n    r: B # b\n  - n: C\n',
      ['c', 0, 'r'],
      undefined,
      'c:\n  - n: A\n  - n: C\n',
    ],
    ['c:\n  - n: A\nx: 1\n', ['c', 0], undefined, 'c:\nx: 1\n'],
    ['c: [ A, B ] # c\n', ['c', 0], undefined, 'c: [ B ] # c\n'],
    ['c:\n  - A\n', ['d'], undefined, 'c:\n  - A\n'],
  ])('makes of %j with %j = %j', (before, path, value, after) => {
    expect(editYaml(before, path, value)).toBe(after);
  });

  it('keeps comments where it has to write the file anew', () => {
    const before = 'c: [ A, # first\n  B ] # all\n# end\n';
    const after = editYaml(before, ['c', 2], 'C');
    expect(parseYaml(after).data).toEqual({ c: ['A', 'B', 'C'] });
    for (const comment of ['# first', '# all', '# end']) expect(after).toContain(comment);
  });

  const word = fc.oneof(
    fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !/\p{Cc}/u.test(text)),
    fc.constantFrom(
      'NO',
      '0771',
      '2020-11-09',
      '12:30',
      'a: b',
      '# x',
      '- y',
      '[',
      'x\n\ny\n',
      '~',
    ),
  );
  const contact = fc.record(
    { name: word, phone: fc.array(word, { minLength: 1 }) },
    { requiredKeys: ['name'] },
  );
  const steps = fc.record({ remove: fc.boolean(), at: fc.nat(), value: contact, field: word });

  it('says what was wanted, whatever stands there, and loses no comment', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 8 }), (script) => {
        let text = '# top\ncontacts: # all\n  # - name: example\nlint: # desk\n  x: off\n';
        let wanted: object[] = [];
        for (const { remove, at, value, field } of script) {
          const i = at % (wanted.length + 1);
          const there = wanted[i];
          if (remove && there) {
            text = editYaml(text, ['contacts', i], undefined);
            wanted = wanted.filter((one) => one !== there);
          } else if (there) {
            text = editYaml(text, ['contacts', i, 'name'], field);
            wanted = wanted.with(i, { ...there, name: field });
          } else {
            text = editYaml(text, ['contacts', i], value);
            wanted = [...wanted, value];
          }
        }
        const { contacts, lint } = parseYaml(text).data as { contacts: unknown; lint: unknown };
        expect(contacts || []).toEqual(wanted);
        expect(lint).toEqual({ x: 'off' });
        for (const comment of ['# top', '# all', '# - name: example', '# desk'])
          expect(text).toContain(comment);
      }),
    );
  });
});
