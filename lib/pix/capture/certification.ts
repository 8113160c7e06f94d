import { assessmentIdOf } from '../routes.ts';

const STARTED = 'pix:certification:start';
const BANNER = '.assessment-banner--certification';

/**
 * Calls back at the first sign, in the page itself, that a certification is going on. The other
 * signs are an address (the caller sees navigation) and an assessment's type (the answers).
 * Nothing is sent and nothing is answered. Source: pix-app.md 6.
 */
export function watchCertificationSigns(signal: AbortSignal, onSign: () => void): void {
  window.addEventListener(STARTED, onSign, { signal });
  window.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'event' in data && data.event === STARTED) {
        onSign();
      }
    },
    { signal },
  );
}

/** Looks for the banner of a certification while the page shows an assessment. */
export class BannerWatch {
  readonly #look: () => void;
  readonly #observer: MutationObserver;

  constructor(signal: AbortSignal, onSign: () => void) {
    this.#look = () => {
      if (document.querySelector(BANNER)) onSign();
    };
    this.#observer = new MutationObserver(this.#look);
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** To be called at each page: elsewhere than on an assessment nothing is watched. */
  follow(pathname: string): void {
    this.#observer.disconnect();
    if (!assessmentIdOf(pathname)) return;
    this.#observer.observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: ['class'],
    });
    this.#look();
  }
}
