/** What takes the focus in what Balise shows. */
const CONTROLS = 'a:not([data-skip]), button, summary, input';

/**
 * Keeps whoever goes on by keyboard in a place (to be attached to it): where the control that had
 * the focus is gone, the nearest before it has it, or else the first there is. Nothing else is ever
 * focused: not where the focus was elsewhere, nor on a question of Pix, whose pill holds no control.
 */
export function keepFocus(place: HTMLElement): () => void {
  /** The one that has the focus, behind all that stand before it. */
  let known: HTMLElement[] = [];
  const root = () => place.getRootNode() as Partial<DocumentOrShadowRoot>;

  const learn = () => {
    const focused = root().activeElement;
    const controls = controlsIn(place);
    known = controls.slice(0, controls.indexOf(focused as HTMLElement) + 1);
  };
  const forget = ({ target }: Event) => {
    // A control that is taken out may say so first, while it still stands there.
    queueMicrotask(() => {
      if (known.at(-1) === target && known.at(-1)?.isConnected) learn();
    });
  };
  const changed = new MutationObserver(() => {
    const focused = known.at(-1);
    if (!focused) return;
    if (!focused.isConnected) passOn();
    learn();
  });

  function passOn(): void {
    const now = root().activeElement;
    if (now && now !== document.body) return;
    for (const control of [...known.reverse(), ...controlsIn(place)]) {
      control.focus();
      // One that is gone too, or not shown, does not take it.
      if (root().activeElement === control) return;
    }
  }

  place.addEventListener('focusin', learn);
  place.addEventListener('focusout', forget);
  changed.observe(place, { childList: true, subtree: true });
  return () => {
    changed.disconnect();
    place.removeEventListener('focusin', learn);
    place.removeEventListener('focusout', forget);
  };
}

function controlsIn(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)];
}
