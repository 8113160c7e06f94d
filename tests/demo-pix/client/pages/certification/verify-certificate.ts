import { send } from '../../api.ts';
import type { Loaded, Page } from '../../page.ts';
import { el } from '../../parts/dom.ts';
import type { Answer } from '../../records.ts';
import { one } from '../../records.ts';
import { go } from '../../router.ts';
import { certificateView } from './certificate.ts';

let found: Answer | null = null;

/** `/verification-certificat`: anyone's certificate, by its code. Source: `pix-app.md 1.9`. */
export function verifyCertificatePage(): Page {
  const field = el('input', { type: 'text', name: 'code', autocomplete: 'off' });
  const message = el('p', { class: 'verify__message', role: 'alert' });
  const form = el(
    'form',
    { class: 'verify' },
    el('h1', { class: 'plain-page__title' }, 'Vérifier un certificat Pix'),
    el('label', {}, 'Code de vérification ', field),
    el('button', { class: 'pix-button', type: 'submit' }, 'Vérifier le certificat'),
    message,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    verify(field.value).catch(() => {
      message.textContent = "Il n'y a pas de certificat Pix correspondant.";
    });
  });
  return { title: 'Vérification de certificat', layout: 'bare', content: [form] };
}

/** `/partage-certificat/:id`, only reachable from the form. Source: `pix-certificate.md 1.4`. */
export function sharedCertificatePage(): Loaded {
  if (!found) return { redirect: '/verification-certificat?unallowedAccess=true' };
  return { ...certificateView(found, false), layout: 'bare' };
}

async function verify(code: string): Promise<void> {
  found = await send('POST', 'shared-certifications', { verificationCode: code.toUpperCase() });
  await go(`/partage-certificat/${one(found).id}`);
}
