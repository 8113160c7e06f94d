import { send } from '../../../lib/app/messages/send.ts';
import { askForAccess, followAccess, hasAccess } from '../../../lib/app/obstacles/site-access.ts';
import { noteOlderTabs } from '../../../lib/app/obstacles/older-tabs.ts';
import { followPages } from '../../../lib/app/obstacles/pages-of-pix.ts';
import {
  pagesWithoutUs,
  reloadPages,
  type PagesWithoutUs,
} from '../../../lib/app/obstacles/pages-without-us.ts';
import { SITTINGS_LIMIT } from '../../../lib/domain/exam-day/sittings.ts';
import type { PixSite } from '../../../lib/domain/reading.ts';

const NONE: PagesWithoutUs = { inExam: [], tabs: [], areWeKeptOut: false };

/** The way from Balise to Pix's pages, looked at again whenever the browser says that it changed. */
export class WayToPix {
  /** False only where the browser said so. */
  hasAccess = $state(true);
  /** The browser was asked for it, and did not give it. */
  isRefused = $state(false);
  #without: PagesWithoutUs = $state.raw(NONE);
  #site: PixSite = 'fr';
  #looks = 0;
  readonly #isCertification: () => boolean;

  /** @param isCertification whether one goes on, as far as it is known */
  constructor(isCertification: () => boolean) {
    this.#isCertification = isCertification;
  }

  /** Pages of Pix that are open without Balise in them. */
  get isPixWithoutUs(): boolean {
    return this.#without.tabs.length > 0;
  }

  /** Whatever the browser says of access: Pix was loaded, and Balise was not let in. */
  get isKeptOut(): boolean {
    return this.#without.areWeKeptOut;
  }

  /** @returns stops following */
  follow(site: PixSite): () => void {
    this.#site = site;
    void this.#look();
    const look = () => void this.#look();
    const stops: (() => void)[] = [];
    const starts = [
      () => followPages(look),
      // What is open was loaded without us, and nobody keeps us out any more.
      () => followAccess(() => void noteOlderTabs().then(look, look)),
    ];
    for (const start of starts) {
      try {
        stops.push(start());
      } catch {
        // A browser without this part of the API: it is looked at once.
      }
    }
    return () => stops.forEach((stop) => stop());
  }

  /** At a click. */
  async ask(): Promise<void> {
    this.isRefused = !(await askForAccess());
    await this.#look();
  }

  async reload(): Promise<void> {
    await reloadPages(this.#without.tabs);
    await this.#look();
  }

  /** What the browser does not tell is nothing to speak of. */
  async #look(): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    const [access, without] = await Promise.all([
      Promise.resolve(this.#site)
        .then(hasAccess)
        .catch(() => true),
      Promise.resolve()
        .then(pagesWithoutUs)
        .catch(() => NONE),
    ]);
    if (look !== this.#looks) return;
    this.hasAccess = access;
    this.#without = without;
    const { inExam } = without;
    // Its document may have gone without a word, or have come back.
    if (inExam.length > 0 || this.#isCertification()) {
      void send({ type: 'look-for-certification', tabs: inExam.slice(0, SITTINGS_LIMIT) });
    }
  }
}
