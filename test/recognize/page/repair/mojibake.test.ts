import { describe, expect, it } from 'vitest';
import { undoMojibake } from '../../../../src/recognize/page/repair/mojibake.ts';
import { isUntouched, misplaced, repaired, words } from './repaired.ts';

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('mojibake', () => {
  it.each([
    ['quotation marks', 'â€œIâ€™m grateful,â€ she said', '“I’m grateful,” she said'],
    ['accents', 'Le MusÃ©e ouvre Ã  GenÃ¨ve', 'Le Musée ouvre à Genève'],
    ['German', 'Das Museum Ã¶ffnet; â€žÃ„rgerâ€œ', 'Das Museum öffnet; „Ärger“'],
    ['Polish', latin1('Muzeum w Łodzi – żółć'), 'Muzeum w Łodzi – żółć'],
    ['Russian', latin1('Музей открыт'), 'Музей открыт'],
    ['twice', latin1(latin1('a • b')), 'a • b'],
    ['a lost space', '5Â km from the cafÃ©', '5 km from the café'],
    [
      'marks of which one letter is left',
      'âBoats matter,â? said Ada. âItâs true â really.â?',
      '“Boats matter,” said Ada. “It’s true – really.”',
    ],
    ['controls of Windows-1252', '\u0093Boats\u0094 \u0096 it\u0092s', '“Boats” – it’s'],
  ])('is undone: %s', (_, text, expected) => {
    const page = repaired(undoMojibake, 'a.txt', `Before ${text} after.`);
    expect(words(page)).toEqual([`Before ${expected} after.`]);
    expect(misplaced(page)).toEqual([]);
  });

  it.each([
    'O âmbito da obra, disse ela. Château, âge.',
    'CAFÉ” et «MAÇû',
    'NÃO «SÃO PAULO»',
    'à “Genève” – déjà…',
    '„Ärger“, 5 °C, £5, ½',
    'Łódź – żółć',
  ])('is not seen in %s', (text) => {
    expect(isUntouched(undoMojibake, 'a.txt', text)).toBe(true);
  });

  it('keeps the place of what it restores', () => {
    const page = repaired(undoMojibake, 'a.txt', 'The cafÃ© opens');
    const run = page.blocks[0]!.runs.find(({ text }) => text === 'é')!;
    expect(page.text.slice(run.start, run.end)).toBe('Ã©');
    expect(page.text.slice(page.blocks[0]!.runs.at(-1)!.start)).toBe(' opens');
  });
});
