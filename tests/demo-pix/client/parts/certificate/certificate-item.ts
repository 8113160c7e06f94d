import { type Resource, text } from '../../records.ts';
import { certificateCode } from './certificate-code.ts';
import { certificateButton } from './certificate-file.ts';
import { el } from '../dom.ts';
import { frameworkName, isPixPlus, meshLabel } from '../page/framework.ts';
import { inFigures } from '../french-date.ts';

const STATUSES: Readonly<Record<string, string>> = {
  VALIDATED: 'Obtenue',
  REJECTED: 'Non obtenue',
  CANCELLED: 'Annulée',
  WAITING_FOR_RESULTS: 'En attente du résultat',
};

/** One certification in the pupil's own list. Sources: `pix-app.md 4.8`, `11` (Pix+ V3). */
export function certificateItem(summary: Resource): HTMLElement {
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
        isPixPlus(summary)
          ? el('p', { 'data-testid': hook('details-framework') }, frameworkName(summary))
          : null,
        comment ? el('p', { 'data-testid': hook('comment') }, comment) : null,
      ),
      isValidated ? result(summary) : null,
      isValidated ? certificateCode(text(summary, 'verification-code')) : null,
      isValidated ? actions(summary) : null,
    ),
  );
}

function result(summary: Resource): HTMLElement {
  const score = text(summary, 'pix-score');
  const badge = text(summary, 'badge-url');
  const image = el('img', { src: badge, alt: '', class: 'certification-item__badge' });
  const words = score ? `${score} pix` : meshLabel(summary);
  return el('p', { class: 'certification-item__score' }, badge ? image : null, words);
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
