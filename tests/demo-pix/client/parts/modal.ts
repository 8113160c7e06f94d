import { el } from './dom.ts';

export interface Modal {
  /** Put it in the page once: it stays there, hidden. Source: `pix-app.md 10.3`. */
  readonly element: HTMLElement;
  readonly open: () => void;
  readonly close: () => void;
}

export function modal(title: string, content: string, ...actions: HTMLElement[]): Modal {
  const overlay = el('div', { class: 'pix-modal__overlay pix-modal__overlay--hidden' });
  let opener: Element | null = null;
  const close = () => {
    overlay.classList.add('pix-modal__overlay--hidden');
    document.body.classList.remove('body__trap-focus');
    if (opener instanceof HTMLElement) opener.focus();
  };
  const closing = el(
    'button',
    { class: 'pix-modal__close', type: 'button', 'aria-label': 'Fermer', click: close },
    '×',
  );
  const open = () => {
    opener = document.activeElement;
    overlay.classList.remove('pix-modal__overlay--hidden');
    document.body.classList.add('body__trap-focus');
    closing.focus();
  };
  overlay.append(
    el(
      'div',
      { class: 'pix-modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      el('header', { class: 'pix-modal__header' }, el('h2', {}, title), closing),
      el('p', { class: 'pix-modal__content' }, content),
      el('div', { class: 'pix-modal__footer' }, ...actions),
    ),
  );
  overlay.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return { element: overlay, open, close };
}
