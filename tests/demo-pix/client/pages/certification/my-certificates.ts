import { get } from '../../api.ts';
import type { Page } from '../../page.ts';
import { certificateItem } from '../../parts/certificate/certificate-item.ts';
import { el } from '../../parts/dom.ts';
import { many } from '../../records.ts';

/** `/mes-certifications`. Source: `pix-app.md 4.8`. */
export async function myCertificatesPage(): Promise<Page> {
  const summaries = many(await get('certificate-summaries'));
  return {
    title: 'Mes certifications',
    layout: 'app',
    content: [
      el('h1', { class: 'plain-page__title' }, 'Mes certifications'),
      summaries.length > 0
        ? el('ol', { class: 'user-certifications-list' }, ...summaries.map(certificateItem))
        : el('p', { class: 'plain-page__text' }, "Vous n'avez pas encore de certification Pix"),
    ],
  };
}
