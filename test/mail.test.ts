import { describe, expect, it } from 'vitest';
import { readMail } from '../src/read/mail.ts';
import { folder, pr, tree } from './program.ts';

const body = `River Trust opens two clinics

KOLKATA, May 5, 2025 – The River Trust opened two floating clinics on Monday at the old quay.

“The river is the only road,” said Dr Leela Bose, director of the trust.

Contact: Mira Sen, +91 33 5550 0142, press@river.example
`;
const quoted = Buffer.from(body.replaceAll('–', '–'), 'utf8')
  .toString('latin1')
  .replace(/[\u0080-\u00ff=]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  .replace(/^(.{60})(?=.)/gm, '$1=\n');
const head =
  'From: Mira Sen <press@river.example>\nSubject: =?utf-8?q?Clinics_=E2=80=93_opened?=\n';

const mails: readonly (readonly [string, string])[] = [
  ['as it is', `${head}Content-Type: text/plain; charset=utf-8\n\nDear editor,\n\n${body}`],
  [
    'quoted-printable',
    `${head}Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${quoted}`,
  ],
  [
    'base64',
    `${head}Content-Type: text/plain;\n charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(body).toString('base64')}`,
  ],
  [
    'two forms',
    `${head}Content-Type: multipart/alternative; boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=utf-8\n\n${body}\n--b1\nContent-Type: text/html\n\n<p>no</p>\n--b1--\n`,
  ],
  [
    'parts in parts',
    `${head}Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${body
      .split('\n\n')
      .map((part) => `<p>${part.trim()}</p>`)
      .join(
        '\n',
      )}\n--b--\n--a\nContent-Type: text/plain\nContent-Disposition: attachment\n\nno\n--a--\n`,
  ],
];

describe('a mail', () => {
  it.each(mails)('is read: %s', async (_, mail) => {
    const cwd = folder({ 'a.eml': mail });
    const { stdout, code } = await pr(cwd, ['inspect', '--json', 'a.eml']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'mail',
      headline: 'River Trust opens two clinics',
      subheadlines: [],
      dateline: { place: 'KOLKATA', date: '2025-05-05' },
      quotes: [{ speaker: 'Leela Bose' }],
      contacts: [{ name: 'Mira Sen', emails: ['press@river.example'] }],
    });
  });

  it('has its subject decoded, in the letters of its charset', () => {
    const mail = (charset: string, words: Buffer) =>
      readMail(
        'a.eml',
        Buffer.concat([
          Buffer.from(`${head}Content-Type: text/plain; charset=${charset}\n\n`),
          words,
        ]),
      );
    expect(mail('iso-8859-1', Buffer.from('Mus\xe9e', 'latin1')).text).toContain('Musée');
    expect(mail('x-none', Buffer.from('Musée')).text).toContain('Musée');
    expect(mail('utf-8', Buffer.from('A')).text).toContain('Subject: Clinics – opened');
  });

  it('is refused without text, and never fixed in place', async () => {
    const cwd = folder({
      'a.eml': `${head}Content-Type: image/png\n\nabc`,
      'b.eml': `${head}\n${body.replace('said Dr', 'said  Dr')}`,
    });
    const refused = await pr(cwd, ['inspect', 'a.eml']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('is a mail without text');
    const before = tree(cwd)['b.eml'];
    await pr(cwd, ['lint', '--fix', '--profile', 'ap', 'b.eml']);
    expect(tree(cwd)['b.eml']).toBe(before);
  });
});
