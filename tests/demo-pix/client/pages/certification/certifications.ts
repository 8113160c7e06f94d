import { get } from '../../api.ts';
import {
  REHEARSAL_INSTRUCTIONS,
  announceStop,
  firstQuestion,
  rehearsal,
  startCertification,
} from '../../certification.ts';
import type { Page, Visit } from '../../page.ts';
import { el } from '../../parts/dom.ts';
import { flag, linkedId, one } from '../../records.ts';
import { go } from '../../router.ts';
import { currentUser, loadEligibility } from '../../store.ts';
import { certificationPath } from '../../toggles.ts';

const BEGINNING = REHEARSAL_INSTRUCTIONS.replace('/informations', '');

/** `/certifications`: may the pupil join a session? Source: `pix-app.md 4.7`. */
export async function joinCertificationPage(): Promise<Page> {
  const eligibility = await loadEligibility();
  const content = flag(eligibility, 'is-certifiable') ? certifiable() : notCertifiable();
  return { title: 'Rejoindre une session', layout: 'app', content: [content, rehearsal()] };
}

/**
 * `/certifications/candidat/:id/informations`: read before the exam, and often left again, which only
 * the address tells. Sources: `pix-app.md 3`, `11` (Looking at the instructions).
 */
export function certificationInstructionsPage(): Page {
  const rules = [
    'Répondez aux questions dans l’ordre : on ne revient pas en arrière.',
    'N’ouvrez aucun autre site, aucun forum, aucun assistant automatique.',
    'L’extension Pix Companion ferme les sites interdits ; la contourner est une fraude.',
    'En cas de problème, appelez la personne qui surveille.',
  ];
  return {
    title: 'Consignes',
    layout: 'bare',
    content: [
      el(
        'section',
        { class: 'sheet' },
        el('h1', { class: 'plain-page__title' }, 'Avant de commencer'),
        el('ol', { class: 'sheet__list' }, ...rules.map((rule) => el('li', {}, rule))),
        el('a', { class: 'pix-button-secondary', href: certificationPath() }, 'Revenir'),
        ' ',
        el('a', { class: 'pix-button', href: BEGINNING }, 'Continuer'),
      ),
    ],
  };
}

/** `/certifications/candidat/:id`: where the exam begins. Source: `pix-app.md 3`. */
export function beginCertificationPage(): Page {
  const begin = () => void startCertification();
  return {
    title: 'Commencer',
    layout: 'bare',
    content: [
      el(
        'section',
        { class: 'sheet' },
        el('h1', { class: 'plain-page__title' }, 'Vous allez commencer votre test'),
        el('a', { class: 'pix-button-secondary', href: certificationPath() }, 'Revenir'),
        ' ',
        el('button', { class: 'pix-button', type: 'button', click: begin }, 'Commencer mon test'),
      ),
    ],
  };
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
    joinForm(),
  );
}

function joinForm(): HTMLElement {
  const form = el(
    'form',
    { class: 'code-form' },
    el('label', {}, 'Numéro de session ', el('input', { type: 'text', name: 'session' })),
    el('button', { class: 'pix-button', type: 'submit' }, 'Rejoindre'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go(REHEARSAL_INSTRUCTIONS);
  });
  return form;
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
