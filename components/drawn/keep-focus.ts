/** What takes the focus in what is drawn. */
const CONTROLS = 'a, button, summary, input';

/**
 * Draws, and keeps whoever goes on by keyboard in the place: where the control that had the focus is
 * gone, the nearest before it has it, or else the first there is. Nothing else is ever focused: not
 * where the focus was elsewhere, nor on a question of Pix, whose pill holds no control.
 */
export function keepFocus(place: ParentNode & Node, draw: () => void): void {
  const root = place.getRootNode() as Partial<DocumentOrShadowRoot>;
  const focused = root.activeElement;
  const before = focused && place.contains(focused) ? controlsIn(place) : [];
  draw();
  if (!focused || before.length === 0 || focused.isConnected) return;
  const nearest = before.slice(0, before.indexOf(focused as HTMLElement)).reverse();
  for (const control of [...nearest, ...controlsIn(place)]) {
    control.focus();
    // One that is not shown does not take it.
    if (root.activeElement === control) return;
  }
}

function controlsIn(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)];
}
