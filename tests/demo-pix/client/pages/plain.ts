import type { Page } from '../page.ts';
import { el } from '../parts/dom.ts';
import { currentUser } from '../store.ts';

/** A page with a title and a few lines, for what the extension has nothing to do with. */
export function plainPage(title: string, ...lines: (string | HTMLElement)[]): Page {
  return {
    title,
    layout: 'app',
    content: [
      el('h1', { class: 'plain-page__title' }, title),
      ...lines.map((line) =>
        typeof line === 'string' ? el('p', { class: 'plain-page__text' }, line) : line,
      ),
    ],
  };
}

export function errorPage(): Page {
  return plainPage('Oups, une erreur est survenue !', 'Veuillez réessayer dans un instant.');
}

/** `/mon-compte/informations-personnelles`. */
export function accountPage(): Page {
  const { firstName, lastName } = currentUser();
  return plainPage('Mon compte', `Prénom : ${firstName}`, `Nom : ${lastName}`);
}
