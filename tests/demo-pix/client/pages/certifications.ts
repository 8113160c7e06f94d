import { get } from '../api.ts';
import { announceStop, firstQuestion, startCertification } from '../certification.ts';
import type { Page, Visit } from '../page.ts';
import { el } from '../parts/dom.ts';
import { flag, linkedId, one } from '../records.ts';
import { currentUser } from '../store.ts';

/** `/certifications`: may the pupil join a session? Source: `pix-app.md 4.7`. */
export async function joinCertificationPage(): Promise<Page> {
  const eligibility = one(await get(`users/${currentUser().id}/is-certifiable`));
  const content = flag(eligibility, 'is-certifiable') ? certifiable() : notCertifiable();
  return { title: 'Rejoindre une session', layout: 'app', content: [content, rehearsal()] };
}

/** `/certifications/:id`: the last stop before the questions. */
export async function certificationPage({ params }: Visit): Promise<Page> {
  const course = one(await get(`certification-courses/${params[0] ?? ''}`));
  const first = firstQuestion(linkedId(course, 'assessment') ?? '');
  return {
    title: 'Certification',
    layout: 'bare',
    content: [
      el('h1', { class: 'plain-page__title' }, 'Votre certification va commencer'),
      el('a', { class: 'pix-button', href: first }, 'Continuer'),
    ],
  };
}

/** `/certifications/:id/results`: the session is over. */
export function certificationEndPage(): Page {
  return {
    title: 'Test terminé',
    layout: 'bare',
    content: [
      el('h1', { class: 'plain-page__title' }, 'Test terminé !'),
      el('a', { class: 'pix-button', href: '/accueil' }, 'Retour à l’accueil'),
    ],
    mounted: announceStop,
  };
}

function certifiable(): HTMLElement {
  const { firstName, lastName } = currentUser();
  return el(
    'div',
    { class: 'certification-join-page__block' },
    el(
      'p',
      { class: 'certification-join-page__banner' },
      `Bravo ${firstName} ${lastName}, votre profil Pix est certifiable.`,
    ),
    el('h1', {}, 'Rejoindre une session'),
  );
}

function notCertifiable(): HTMLElement {
  const base = 'certification-not-certifiable';
  return el(
    'div',
    { class: `${base}__panel` },
    el('h1', { class: `${base}__title` }, "Votre profil n'est pas encore certifiable."),
    el(
      'p',
      { class: `${base}__text` },
      'Pour faire certifier votre profil, vous devez avoir obtenu un niveau supérieur à 0 dans 5 compétences minimum.',
    ),
    el('a', { class: `${base}__button pix-button`, href: '/accueil' }, "Retour à l'accueil"),
  );
}

/** Not in Pix: starts a session whatever the profile, so that any pupil's test can have one. */
function rehearsal(): HTMLElement {
  return el(
    'p',
    { class: 'certification-rehearsal' },
    el(
      'button',
      {
        class: 'pix-button-secondary',
        type: 'button',
        click: () => void startCertification(),
      },
      'Commencer une certification (démonstration)',
    ),
  );
}
