/** Puts the panel in the page when there is something to show, and takes it away. */
import { announce } from '../../components/announce.ts';
import { draw } from '../../components/panel/draw.ts';
import { shownIn } from '../../components/panel/shown.ts';
import { createHost } from './host.ts';
import type { PanelState } from './panel-state.ts';
import { keepPageInReach } from './reach.ts';

/** A page that removes our element may have a reason; after some times we believe it. */
const RETURNS_PER_PAGE = 5;

interface Mounted {
  element: HTMLElement;
  /** Draws what is to be seen now; the page's room goes with it. */
  draw: () => void;
  remove: () => void;
}

export class PanelMount {
  readonly #state: PanelState;
  readonly #signal: AbortSignal;
  #mounted: Mounted | null = null;
  #returns = 0;

  constructor(state: PanelState, signal: AbortSignal) {
    this.#state = state;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#unmount());
  }

  /** To be called at each page and whenever more is known. */
  update(isNewPage = false): void {
    if (this.#signal.aborted) return;
    if (isNewPage) this.#returns = 0;
    if (this.#state.view.kind === 'nothing' && !this.#state.justHidden) return this.#unmount();
    if (this.#mounted) {
      this.#mounted.draw();
      this.#comeBack();
    } else {
      this.#mounted = this.#mount();
    }
  }

  #mount(): Mounted {
    const life = new AbortController();
    const { element, root } = createHost();
    const reach = keepPageInReach({
      host: element,
      panel: () => root.querySelector('[data-panel]'),
      onCovered: () => this.#state.yield(),
      signal: life.signal,
    });
    const known = new WeakSet<Element>();
    const announceNew = () => {
      for (const region of root.querySelectorAll('[role=status]')) {
        if (!known.has(region) && region.textContent) announce(region);
        known.add(region);
      }
    };
    const removals = new MutationObserver(() => this.#comeBack());
    const mounted = {
      element,
      draw: () => {
        draw(root, [shownIn(this.#state)]);
        announceNew();
        reach.update();
      },
      remove: () => {
        removals.disconnect();
        life.abort();
        element.remove();
      },
    };
    // Into the page all at once: it has to be laid out once.
    mounted.draw();
    document.documentElement.append(element);
    removals.observe(document.documentElement, { childList: true });
    return mounted;
  }

  #unmount(): void {
    this.#mounted?.remove();
    this.#mounted = null;
  }

  #comeBack(): void {
    const element = this.#mounted?.element;
    if (!element || element.isConnected || this.#returns >= RETURNS_PER_PAGE) return;
    this.#returns += 1;
    document.documentElement.append(element);
  }
}
