import { describe, expect, it } from 'vitest';
import { setSiteChromeAside } from '../../../../src/recognize/page/repair/site-chrome.ts';
import { aside, isUntouched, repaired } from './repaired.ts';

const prose =
  'The Harbour Museum will open its boat hall until midnight on Fridays, and its old boats can be seen by lamplight all summer.';

describe('what a web site puts around its pages', () => {
  it('is set aside: menus, breadcrumbs, buttons, notices, the title with the name of the site', () => {
    const above = [
      'Museum opens its boat hall - Harbour Museum',
      'HOME',
      'OUR BOATS',
      'Contact us',
      'Skip to content',
      'Home » Press » 2026',
    ];
    const below = [
      'Share',
      'Facebook',
      '© 2026 Harbour Museum. All rights reserved.',
      'This site uses cookies. Accept all cookies or change your settings.',
    ];
    const page = repaired(
      setSiteChromeAside,
      'a.txt',
      [...above, 'Museum opens its boat hall', '', prose, '', ...below].join('\n'),
    );
    expect(aside(page)).toEqual([...above, ...below]);
  });

  it.each([
    ['Startseite\nAktuelles\nPresse', ['Startseite', 'Aktuelles', 'Presse']],
    ['Accueil > Presse > Communiqués', ['Accueil > Presse > Communiqués']],
    ['Inicio\nNoticias', ['Inicio', 'Noticias']],
  ])('is set aside in other languages: %j', (menu, expected) => {
    expect(aside(repaired(setSiteChromeAside, 'a.txt', `${menu}\n\nMuseum\n\n${prose}`))).toEqual(
      expected,
    );
  });

  it('is a menu under a heading in the footer of a page', () => {
    const page = repaired(
      setSiteChromeAside,
      'a.html',
      `<p>${prose}</p><p># # #</p><h5>About Us</h5><p><a href="/c">Clients</a></p><p><a href="/a">Our approach</a></p>`,
    );
    expect(aside(page)).toEqual(['About Us', 'Clients', 'Our approach']);
  });

  it.each([
    ['contacts', `${prose}\n\nPress contact\n\nAda Holm\nPress Officer\nada@museum.example`],
    ['a label', `PRESS RELEASE\n\nMuseum opens\n\n${prose}\n\nContact\n\nAda Holm, 22 55 01 42`],
    ['a dash in a headline', `Harbour Museum - a new hall\n\n${prose}`],
    ['biscuits', `${prose}\n\nThe bakery sells cookies and bread in the hall.`],
    ['a list of networks', `${prose}\n\n- Facebook\n- YouTube\n\n${prose}`],
  ])('is not seen in %s', (_, text) => {
    expect(isUntouched(setSiteChromeAside, 'a.txt', text)).toBe(true);
  });
});
