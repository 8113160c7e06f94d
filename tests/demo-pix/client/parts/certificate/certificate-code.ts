import { el } from '../dom.ts';
import { showToast } from '../page/toast.ts';

/** The verification code and its copy button, which shows one of Pix's toasts. */
export function certificateCode(code: string): HTMLElement {
  const copy = async () => {
    await navigator.clipboard.writeText(code).catch(() => undefined);
    showToast('Code copié !');
  };
  return el(
    'p',
    { class: 'certification-item-verification-code' },
    'Code de vérification ',
    el('span', {}, code),
    el(
      'button',
      { type: 'button', class: 'pix-button-secondary', click: () => void copy() },
      'Copier le code',
    ),
  );
}
