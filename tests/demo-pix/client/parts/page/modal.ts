import { el } from '../dom.ts';

export interface Modal {
  /** Put it in the page once: it stays there, closed. Source: `pix-app.md 10.3`. */
  readonly element: HTMLElement;
  readonly open: () => void;
  readonly close: () => void;
}

const SCROLL_LOCK = 'pix-overlay-scroll-lock';

/**
 * One of Pix's dialogs: native, in the browser's top layer, with all else inert and the page behind
 * it held still. Source: `pix-app.md 11`, Dialogs.
 */
export function modal(title: string, content: string, ...actions: HTMLElement[]): Modal {
  const close = () => dialog.close();
  const closing = el(
    'button',
    { class: 'dialog__close', type: 'button', 'aria-label': 'Fermer', click: close },
    '×',
  );
  const dialog = el(
    'dialog',
    { class: 'pix-overlay', 'aria-label': title, close: releasePage },
    el('header', { class: 'dialog__header' }, el('h2', {}, title), closing),
    el('p', { class: 'dialog__content' }, content),
    el('div', { class: 'dialog__footer' }, ...actions),
  );
  const open = () => {
    dialog.showModal();
    document.body.classList.add(SCROLL_LOCK);
  };
  return { element: dialog, open, close };
}

/** When a dialog was closed, or went away with its page. */
export function releasePage(): void {
  document.body.classList.remove(SCROLL_LOCK);
}
