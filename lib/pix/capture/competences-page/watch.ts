import { isCompetencesPath } from '../../routes.ts';
import { readCompetencesPage } from './read.ts';

type PageContent = NonNullable<ReturnType<typeof readCompetencesPage>>;

/** How long the answer, which tells more and costs less to read, is waited for. */
const PATIENCE_MS = 1000;

/**
 * Reads the competences page when no answer told the same. Pix draws the cards after the answer
 * (pix-app.md 10.1), so nothing is looked at before an answer that is seen should have called `stop`.
 */
export class CompetencesPageWatch {
  readonly #onRead: (content: PageContent) => void;
  readonly #observer = new MutationObserver(() => this.#lookWhenDrawn());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(signal: AbortSignal, onRead: (content: PageContent) => void) {
    this.#onRead = onRead;
    signal.addEventListener('abort', () => this.stop());
  }

  /** To be called at each page; watches only the competences page. */
  follow(pathname: string): void {
    this.stop();
    if (!isCompetencesPath(pathname)) return;
    this.#timer = setTimeout(() => {
      this.#observer.observe(document, { childList: true, subtree: true });
      this.#lookWhenDrawn();
    }, PATIENCE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** Two frames without a change: the page has drawn all that it is going to draw for now. */
  #lookWhenDrawn(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        const content = readCompetencesPage(document);
        if (!content) return;
        this.stop();
        this.#onRead(content);
      });
    });
  }
}
