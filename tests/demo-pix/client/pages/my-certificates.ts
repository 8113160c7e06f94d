import { get } from '../api.ts';
import type { Page } from '../page.ts';
import { certificateCode } from '../parts/certificate-code.ts';
import { certificateButton } from '../parts/certificate-file.ts';
import { el } from '../parts/dom.ts';
import { inFigures } from '../parts/french-date.ts';
import { type Resource, many, text } from '../records.ts';

const STATUSES: Readonly<Record<string, string>> = {
  VALIDATED: 'Obtenue',
  REJECTED: 'Non obtenue',
  CANCELLED: 'Annulée',
  WAITING_FOR_RESULTS: 'En attente du résultat',
};

/** `/mes-certifications`. Source: `pix-app.md 4.8`. */
export async function myCertificatesPage(): Promise<Page> {
  const summaries = many(await get('certificate-summaries'));
  return {
    title: 'Mes certifications',
    layout: 'app',
    content: [
      el('h1', { class: 'plain-page__title' }, 'Mes certifications'),
      summaries.length > 0
        ? el('ol', { class: 'user-certifications-list' }, ...summaries.map(item))
        : el('p', { class: 'plain-page__text' }, "Vous n'avez pas encore de certification Pix"),
    ],
  };
}

function item(summary: Resource): HTMLElement {
  const hook = (name: string) => `pw-certification-card-${name}`;
  const status = text(summary, 'status');
  const isValidated = status === 'VALIDATED';
  const comment = text(summary, 'comment');
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'certification-item', 'data-testid': hook(summary.id) },
      el(
        'div',
        { class: 'certification-item__details' },
        el('span', { class: `pix-tag pix-tag--${status.toLowerCase()}` }, STATUSES[status] ?? ''),
        el(
          'p',
          { 'data-testid': hook('certification-center') },
          `Centre de certification : ${text(summary, 'certification-center-name')}`,
        ),
        el(
          'p',
          { 'data-testid': hook('exam-date') },
          `Date de passage : ${inFigures(text(summary, 'certification-started-at'))}`,
        ),
        comment ? el('p', { 'data-testid': hook('comment') }, comment) : null,
      ),
      isValidated
        ? el('p', { class: 'certification-item__score' }, `${text(summary, 'pix-score')} pix`)
        : null,
      isValidated ? certificateCode(text(summary, 'verification-code')) : null,
      isValidated ? actions(summary) : null,
    ),
  );
}

function actions(summary: Resource): HTMLElement {
  const isThirdVersion = text(summary, 'certificate-type') === 'CERTIFICATE';
  const label = isThirdVersion ? 'Télécharger le certificat' : "Télécharger l'attestation";
  return el(
    'ul',
    { class: 'certification-item-buttons' },
    el('li', {}, el('a', { href: `/mes-certifications/${summary.id}` }, 'Voir le détail')),
    el('li', {}, certificateButton(summary.id, label)),
  );
}
