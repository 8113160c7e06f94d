import { get } from '../api.ts';
import type { Page, Visit } from '../page.ts';
import { el } from '../parts/dom.ts';
import { many } from '../records.ts';
import { currentUser } from '../store.ts';

/** A page with a title and a few lines, for what the extension has nothing to do with. */
export function plainPage(title: string, ...lines: (string | HTMLElement)[]): Page {
  return {
    title,
    layout: 'app',
    content: [
      el('h1', { class: 'plain-page__title' }, title),
      ...lines.map((line) => el('p', { class: 'plain-page__text' }, line)),
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

/** `/campagnes/:code/…`: reads the frozen profile look-alike. Source: `pix-app.md 1.10`. */
export async function campaignPage({ params }: Visit): Promise<Page> {
  const code = params[0] ?? '';
  const answer = await get(`campaigns?filter[code]=${encodeURIComponent(code)}`);
  const campaign = Array.isArray(answer.data) ? many(answer)[0] : answer.data;
  const profile = await get(`users/${currentUser().id}/campaigns/${campaign?.id}/profile`);
  const cards = (profile.included ?? []).filter(({ type }) => type === 'scorecards');
  return plainPage(`Parcours ${code}`, `Profil partagé : ${cards.length} compétences envoyées.`);
}
