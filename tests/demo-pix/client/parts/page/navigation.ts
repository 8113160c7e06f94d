import { certificationPath } from '../../toggles.ts';
import { el } from '../dom.ts';

function entries(): readonly (readonly [string, string])[] {
  return [
    ['Accueil', '/accueil'],
    ['Compétences', '/competences'],
    ['Certification', certificationPath()],
    ['Mes tutoriels', '/mes-tutos/recommandes'],
    ['Mes formations', '/mes-formations'],
    ['J’ai un code', '/campagnes'],
  ];
}

const PHONE_ENTRIES: readonly (readonly [string, string])[] = [
  ['Mon compte', '/mon-compte/informations-personnelles'],
  ['Mes certifications', '/mes-certifications'],
  ['Se déconnecter', '/deconnexion'],
];

export function navigation(): HTMLElement {
  const menu = el(
    'div',
    { class: 'app-navigation__menu', id: 'navigation-menu' },
    el('ul', {}, ...entries().map(entry)),
    el('ul', { class: 'app-navigation__phone-entries' }, ...PHONE_ENTRIES.map(entry)),
  );
  const burger = el(
    'button',
    {
      class: 'app-navigation__burger',
      type: 'button',
      'aria-label': 'Menu',
      'aria-controls': 'navigation-menu',
      'aria-expanded': 'false',
      click: () => {
        const open = nav.classList.toggle('app-navigation--open');
        burger.setAttribute('aria-expanded', String(open));
      },
    },
    '☰',
  );
  const nav = el(
    'nav',
    { class: 'pix-app-layout__navigation app-navigation', 'aria-label': 'Navigation principale' },
    el(
      'p',
      { class: 'app-navigation__logo' },
      el('strong', {}, 'Pix'),
      ' ',
      el('span', {}, '(démonstration)'),
    ),
    burger,
    menu,
  );
  return nav;
}

/** Marks the entry of the current page and closes the phone menu. */
export function showCurrentEntry(within: HTMLElement): void {
  within.querySelector('.app-navigation')?.classList.remove('app-navigation--open');
  for (const link of within.querySelectorAll<HTMLAnchorElement>('.app-navigation a')) {
    if (location.pathname.startsWith(link.pathname)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function entry([label, href]: readonly [string, string]): HTMLElement {
  return el('li', {}, el('a', { href }, label));
}
