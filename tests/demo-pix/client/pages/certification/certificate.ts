import { get } from '../../api.ts';
import type { Page, Visit } from '../../page.ts';
import { certificateCode } from '../../parts/certificate/certificate-code.ts';
import { certificateCompetences } from '../../parts/certificate/certificate-competences.ts';
import { certificateButton } from '../../parts/certificate/certificate-file.ts';
import { el } from '../../parts/dom.ts';
import { frameworkName, isPixPlus } from '../../parts/page/framework.ts';
import { dayInFigures, inFigures, inWords } from '../../parts/french-date.ts';
import { type Answer, type Resource, number, one, text } from '../../records.ts';

const CORE_TITLE = 'Certificat Pix';

/** `/mes-certifications/:id`. Source: `pix-app.md 4.9`. */
export async function certificatePage({ params }: Visit): Promise<Page> {
  const answer = await get(`certifications/${params[0] ?? ''}`);
  return certificateView(answer, true);
}

/** One certificate of either version, whether it is the pupil's or was found by its code. */
export function certificateView(answer: Answer, isOwn: boolean): Page {
  const certificate = one(answer);
  const isThird = number(certificate, 'algorithm-engine-version') === 3;
  const label = isThird ? 'Télécharger mon certificat' : 'Télécharger mon attestation';
  const code = text(certificate, 'verification-code');
  const parts = [
    isThird ? thirdVersion(certificate) : secondVersion(certificate),
    isOwn && code ? certificateCode(code) : null,
    isOwn ? certificateButton(certificate.id, label) : null,
    certificateCompetences(answer.included ?? []),
  ];
  return {
    title: CORE_TITLE,
    layout: 'app',
    content: parts.filter((part) => part !== null),
  };
}

function thirdVersion(certificate: Resource): HTMLElement {
  const level = text(certificate, 'global-level-label');
  const lines = [
    `Candidat(e) : ${nameOf(certificate)}`,
    birth(certificate),
    `Centre de certification : ${text(certificate, 'certification-center')}`,
    `Date de passage : ${inFigures(text(certificate, 'certification-date'))}`,
    `Date de délivrance : ${inFigures(text(certificate, 'delivered-at'))}`,
  ];
  return el(
    'section',
    { class: 'candidate-information' },
    el('h1', {}, isPixPlus(certificate) ? `Certificat ${frameworkName(certificate)}` : CORE_TITLE),
    isPixPlus(certificate) ? badge(certificate) : score(certificate),
    level ? el('span', { class: 'pix-tag', 'data-testid': 'global-level-label-tag' }, level) : null,
    el('ul', {}, ...lines.map((line) => el('li', {}, line))),
  );
}

function score(certificate: Resource): HTMLElement {
  return el(
    'div',
    { 'data-testid': 'pw-candidate-certificate-pix-score' },
    el(
      'span',
      { class: 'candidate-information-score-hexagon__score' },
      text(certificate, 'pix-score'),
    ),
    ' pix',
  );
}

/** In place of a score, which Pix+ does not show. Source: `pix-app.md 11`, Pix+ Édu. */
function badge(certificate: Resource): HTMLElement {
  const src = text(certificate, 'badge-url');
  return el('img', { class: 'candidate-information__badge', src, alt: '' });
}

function secondVersion(certificate: Resource): HTMLElement {
  const lines = [
    `Délivré le ${inWords(text(certificate, 'delivered-at'))}`,
    nameOf(certificate),
    birth(certificate),
    `Centre de certification : ${text(certificate, 'certification-center')}`,
    `Date de passage : ${inWords(text(certificate, 'date'))}`,
  ];
  return el(
    'section',
    { class: 'v2-header-details' },
    el(
      'span',
      { class: 'user-certification-hexagon-score__content-pix-score' },
      text(certificate, 'pix-score'),
    ),
    el(
      'div',
      { class: 'v2-header-details-information' },
      el('h1', {}, CORE_TITLE),
      ...lines.map((line) => el('p', {}, line)),
    ),
  );
}

function nameOf(certificate: Resource): string {
  return `${text(certificate, 'first-name')} ${text(certificate, 'last-name')}`;
}

function birth(certificate: Resource): string {
  const date = dayInFigures(text(certificate, 'birthdate'));
  return `Né(e) le ${date} à ${text(certificate, 'birthplace')}`;
}
