import { currentProfile, currentUser } from '../../store.ts';
import { el } from '../dom.ts';

const MENU: readonly (readonly [string, string])[] = [
  ['Mon compte', '/mon-compte/informations-personnelles'],
  ['Mes certifications', '/mes-certifications'],
  ['Se déconnecter', '/deconnexion'],
];

/** Score, code and user menu; wide screens only. Source: `pix-app.md 10.4`. */
export function header(): HTMLElement {
  const score = currentProfile()?.pixScore;
  return el(
    'header',
    { class: 'app-header', role: 'banner' },
    el(
      'span',
      { class: 'app-header__score' },
      el('strong', {}, score === undefined ? '…' : String(score)),
      ' pix',
    ),
    el('a', { class: 'app-header__code', href: '/campagnes' }, 'J’ai un code'),
    // Whoever has no account has no menu of one.
    currentUser().isAnonymous ? null : userMenu(),
  );
}

function userMenu(): HTMLElement {
  const { firstName, lastName } = currentUser();
  const menu = el(
    'ul',
    { class: 'user-menu__list', hidden: true },
    ...MENU.map(([label, href]) => el('li', {}, el('a', { href }, label))),
  );
  const close = () => toggle(false);
  const toggle = (open: boolean) => {
    menu.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
    if (open) setTimeout(() => document.addEventListener('click', close, { once: true }));
  };
  const button = el(
    'button',
    {
      class: 'user-menu__button',
      type: 'button',
      'aria-expanded': 'false',
      click: () => toggle(Boolean(menu.hidden)),
    },
    `${firstName} ${lastName}`,
  );
  return el('div', { class: 'user-menu' }, button, menu);
}
