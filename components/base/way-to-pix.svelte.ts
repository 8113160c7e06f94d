import { askForAccess, followAccess, hasAccess } from '../../lib/app/obstacles/site-access.ts';
import {
  followPages,
  pagesWithoutUs,
  reloadPages,
} from '../../lib/app/obstacles/pages-without-us.ts';
import type { PixSite } from '../../lib/domain/reading.ts';

/** The way from Balise to Pix's pages, looked at again whenever the browser says that it changed. */
export class WayToPix {
  /** False only where the browser said so. */
  hasAccess = $state(true);
  /** The browser was asked for it, and did not give it. */
  isRefused = $state(false);
  #without: readonly number[] = $state.raw([]);
  #site: PixSite = 'fr';
  #looks = 0;

  /** Pages of Pix that are open without Balise in them. */
  get isPixWithoutUs(): boolean {
    return this.#without.length > 0;
  }

  /** @returns stops following */
  follow(site: PixSite): () => void {
    this.#site = site;
    void this.#look();
    const look = () => void this.#look();
    const stops: (() => void)[] = [];
    for (const start of [followAccess, followPages]) {
      try {
        stops.push(start(look));
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
    await reloadPages(this.#without);
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
        .catch(() => []),
    ]);
    if (look !== this.#looks) return;
    this.hasAccess = access;
    this.#without = without;
  }
}
