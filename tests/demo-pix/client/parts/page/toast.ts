import { el } from '../dom.ts';

/** Pix's own message, at the bottom right, until it is closed. Source: `pix-app.md 10.4`. */
export function showToast(message: string): void {
  const app = document.querySelector('.demo-root');
  const container =
    app?.querySelector('.pix-toast-container') ??
    app?.appendChild(el('div', { class: 'pix-toast-container', role: 'status' }));
  const toast = el('div', { class: 'pix-toast pix-toast--success' }, el('p', {}, message));
  const closing = { type: 'button', 'aria-label': 'Fermer', click: () => toast.remove() };
  toast.append(el('button', closing, '×'));
  container?.append(toast);
}
