import { el } from '../dom.ts';

interface Banner {
  readonly title: string;
  readonly isCertification: boolean;
  readonly certificationNumber?: string;
  /** What « Quitter » does; a certification has no such button. Source: `pix-app.md 4.3`. */
  readonly quit: (() => void) | null;
}

export function assessmentBanner(banner: Banner): HTMLElement {
  const { title, isCertification, certificationNumber, quit } = banner;
  const modifier = isCertification ? ' assessment-banner--certification' : '';
  return el(
    'header',
    { class: `assessment-banner${modifier}`, role: 'banner' },
    el(
      'div',
      { class: 'assessment-banner__header' },
      el(
        'div',
        { class: 'assessment-banner__title' },
        el(
          'h1',
          { class: 'assessment-banner__text' },
          el('span', { class: 'sr-only' }, "Épreuve pour l'évaluation : "),
          title,
        ),
      ),
      el(
        'div',
        { class: 'assessment-banner__action' },
        certificationNumber
          ? el('span', { class: 'certification-number' }, `N° ${certificationNumber}`)
          : null,
        quit ? el('button', { type: 'button', click: quit }, 'Quitter', cross()) : null,
      ),
    ),
  );
}

function cross(): HTMLElement {
  return el('span', { 'aria-hidden': 'true' }, ' ×');
}
