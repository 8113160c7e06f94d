import { get } from '../../api.ts';
import { REHEARSAL_INSTRUCTIONS, rehearsal } from '../../certification.ts';
import type { Page } from '../../page.ts';
import { certificateItem } from '../../parts/certificate/certificate-item.ts';
import { el } from '../../parts/dom.ts';
import { type Resource, many, number } from '../../records.ts';
import { knownEligibility } from '../../store.ts';

/**
 * The new page of certification: how far the pupil is, what comes after, and the certificates.
 * Sources: `pix-app.md 4.7`, `11` (Certification page).
 */
export async function certificationDashboardPage(): Promise<Page> {
  const [eligibility, summaries] = [
    await knownEligibility(),
    many(await get('certificate-summaries')),
  ];
  return {
    title: 'Certification',
    layout: 'app',
    content: [
      el('h1', { class: 'plain-page__title' }, 'Certification'),
      steps(eligibility),
      el(
        'section',
        { class: 'certification-dashboard__certificates' },
        el('h2', {}, 'Mes certifications'),
        summaries.length > 0
          ? el('ol', { class: 'user-certifications-list' }, ...summaries.map(certificateItem))
          : el('p', { class: 'plain-page__text' }, "Vous n'avez pas encore de certification Pix"),
      ),
      rehearsal(),
    ],
  };
}

function steps(eligibility: Resource): HTMLElement {
  const reached = number(eligibility, 'certifiable-competences-count') ?? 0;
  const needed = number(eligibility, 'minimum-certifiable-competences-for-certificability') ?? 5;
  return el(
    'ol',
    { class: 'certification-dashboard-eligibility-steps' },
    step(
      1,
      `${Math.min(reached, needed)}/${needed}`,
      'Obtenir au minimum un niveau 1 dans 5 compétences',
      el('a', { href: '/competences' }, 'Voir mes compétences'),
    ),
    step(
      2,
      'Passer sa certification',
      'Le jour de la session, dans votre établissement.',
      el('a', { href: REHEARSAL_INSTRUCTIONS }, 'Lire les consignes'),
    ),
    step(3, 'Les résultats', 'Disponibles dans les 48 heures après la fin de la session.', null),
  );
}

function step(rank: number, title: string, line: string, link: HTMLElement | null): HTMLElement {
  return el(
    'li',
    { class: `certification-dashboard-eligibility-steps__step-${rank}` },
    el('strong', {}, title),
    el('p', {}, line),
    link,
  );
}
