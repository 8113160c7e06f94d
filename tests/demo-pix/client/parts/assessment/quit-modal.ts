import { go } from '../../router.ts';
import { el } from '../dom.ts';
import { type Modal, modal } from '../page/modal.ts';

/** « Besoin d'une pause ? », which « Quitter » opens. Source: `pix-app.md 4.3`. */
export function quitModal(): Modal {
  const stay = el('button', { class: 'pix-button-secondary', type: 'button' }, 'Rester');
  const label = "Quitter l'épreuve et retourner à la page d'accueil";
  const leave = el(
    'button',
    { class: 'pix-button', type: 'button', 'aria-label': label, click: () => void go('/') },
    'Quitter',
  );
  const text =
    'Tous vos progrès sont enregistrés. Vous pourrez reprendre là où vous vous êtes arrêté.';
  const dialog = modal("Besoin d'une pause ?", text, stay, leave);
  stay.addEventListener('click', dialog.close);
  return dialog;
}
