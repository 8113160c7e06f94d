import { el } from '../dom.ts';

export function footer(): HTMLElement {
  const links = ['Mentions légales', 'Politique de confidentialité', 'Accessibilité', 'Aide'];
  return el(
    'footer',
    { class: 'pix-app-layout__footer app-footer', role: 'contentinfo' },
    el(
      'ul',
      { class: 'app-footer__links' },
      ...links.map((label) => el('li', {}, el('span', {}, label))),
    ),
    el('p', { class: 'app-footer__note' }, 'Site de démonstration, sans lien avec Pix.'),
  );
}
