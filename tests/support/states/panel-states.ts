/** Every state of what stands in a Pix page; the pupil is one step away from the fifth competence. */
import type { DemoPix } from '../../demo-pix/index.ts';
import type { Tour, Visitor } from './visitor.ts';

const inPanel = (selector: string) => `balise-panel >>> ${selector}`;

/** Opens it or closes it, whatever it has done by itself; by a person's click: a page's own is not heard. */
async function put(pix: Visitor, isOpen: boolean): Promise<void> {
  // By its own doing it may shrink until it is clicked on; what a person opens stays.
  await pix.click(inPanel('[aria-expanded]'));
  const isOpened = await pix.evaluate(() => {
    const root = document.querySelector('balise-panel')?.shadowRoot;
    return Boolean(root?.querySelector('[aria-expanded="true"]'));
  }, null);
  if (isOpened !== isOpen) await pix.click(inPanel('[aria-expanded]'));
  await pix.see(inPanel(`[aria-expanded="${isOpen}"]`));
}

/** What a pupil does on Pix, in the browser at hand. */
export interface OnPix {
  /** Answers one question. */
  answer: () => Promise<void>;
  /** Leaves the training. */
  quit: () => Promise<void>;
}

const PROFILE = /\/profile$/;

/** @param pix a tab as wide as a computer's */
export async function* panelStates(pix: Visitor, demo: DemoPix, { answer, quit }: OnPix): Tour {
  demo.focusedQuestions = 'none';
  demo.fault(PROFILE, { status: 500 });
  await pix.goto('https://app.pix.fr/accueil');
  await pix.see(inPanel('[data-panel]'));
  await put(pix, false);
  yield 'panel, nothing read';
  await put(pix, true);
  await pix.see(inPanel('.body .main-action'));
  yield 'panel opened, nothing read';
  demo.fault(PROFILE, null);

  await pix.goto('https://app.pix.fr/competences');
  await pix.see(inPanel('[data-suggestion]'));
  await put(pix, false);
  yield 'panel at rest';
  await put(pix, true);
  await pix.see(inPanel('[data-following]'));
  yield 'panel opened, on the first day';

  await pix.click(inPanel('[aria-label="Mettre à gauche"]'));
  await pix.click(inPanel('button'), /^Réduire à un rond/);
  await pix.see(inPanel('.left [aria-label^="Déplier Balise"]'));
  yield 'panel, on the left, a mark';
  await put(pix, true);

  await pix.click(inPanel('button'), /^Ne plus afficher/);
  await pix.see(inPanel('[data-panel-hidden]'));
  yield 'panel, just hidden';
  await pix.click(inPanel('button'), /^Annuler/);

  await pix.click(inPanel('[data-suggestion] a'));
  await pix.see(inPanel('[data-pill]'));
  yield 'pill';
  await answer();
  await pix.see(inPanel('[data-pill][data-level-reached]'));
  yield 'pill, level reached';

  await quit();
  await pix.see(inPanel('[data-panel] [data-level-reached]'));
  await put(pix, false);
  yield 'panel at rest, level reached';
  await put(pix, true);
  await pix.see(inPanel('[data-ask-pix]'));
  yield 'panel, level reached, Pix to be asked';

  demo.signInAs('all-blocked');
  await pix.goto('https://app.pix.fr/competences');
  await pix.see(inPanel('[data-panel]'));
  await put(pix, true);
  await pix.see(inPanel('[data-panel] .next-competence:not([data-suggestion])'));
  yield 'panel, everything to wait for';

  demo.signInAs('all-sixteen');
  await pix.goto('https://app.pix.fr/competences');
  await pix.see(inPanel('[data-panel]'));
  await put(pix, true);
  await pix.see(inPanel('[data-suggestion="5.1"]'));
  yield 'panel, all sixteen';
}
