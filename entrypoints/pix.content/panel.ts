/** Puts the panel in the page when there is something to show, and takes it away. */
import { mount, unmount } from 'svelte';
import PanelRoot from '../../components/panel/PanelRoot.svelte';
import { createHost } from './host.ts';
import type { PanelState } from './panel-state.svelte.ts';
import { keepPageInReach } from './reach.ts';

/** A page that removes our element may have a reason; after some times we believe it. */
const RETURNS_PER_PAGE = 5;

interface Mounted {
  element: HTMLElement;
  /** Something changed its size: the page's room with it. */
  fit: () => void;
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
    if (!this.#mounted) this.#mounted = this.#mount();
    else if (!this.#mounted.element.isConnected) this.#comeBack();
    this.#mounted.fit();
  }

  #mount(): Mounted {
    const life = new AbortController();
    const { element, root } = createHost();
    document.documentElement.append(element);
    const reach = keepPageInReach({
      host: element,
      panel: () => root.querySelector('[data-panel]'),
      onCovered: () => this.#state.yield(),
      signal: life.signal,
    });
    const fit = () => reach.update();
    const app = mount(PanelRoot, { target: root, props: { model: this.#state, onMoved: fit } });
    const removals = new MutationObserver(() => this.#comeBack());
    removals.observe(document.documentElement, { childList: true });
    const remove = () => {
      removals.disconnect();
      life.abort();
      void unmount(app);
      element.remove();
    };
    return { element, fit, remove };
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
