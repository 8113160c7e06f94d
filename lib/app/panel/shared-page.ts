/**
 * What the two isolated scripts of ours share in a page of Pix. All content scripts of one extension
 * run in one world of a document, whose globals its page does not see: the one that reads leaves one
 * object there, and the one that shows looks for it before anything else.
 */
import type { PixSite } from '../../domain/reading.ts';
import type { PageSeen } from '../../pix/capture/document/page-seen.ts';
import type { Digest } from '../messages/digest.ts';
import type { Kept } from '../messages/kept.ts';
import { NOWHERE, placeAfter, type Place } from './place.ts';

/** `place`: where the pupil is, or who it is. `figures`: what the worker told of them. */
export type Change = 'place' | 'figures';

/** A page of Pix, from its load to its end: all that the pupil does in it, and what is known of them. */
export class SharedPage {
  readonly site: PixSite;
  readonly #life: AbortController;
  readonly #followers = new Set<(change: Change) => void>();
  #userId: string | null = null;
  #place = NOWHERE;
  #digest: Digest | null = null;
  #kept: Kept | null = null;

  constructor(site: PixSite, life: AbortController) {
    this.site = site;
    this.#life = life;
  }

  /** Aborts when nothing of ours may run here any more: see page-life.ts. */
  get life(): AbortSignal {
    return this.#life.signal;
  }

  /** The account that the page told; null while it is not known. */
  get userId(): string | null {
    return this.#userId;
  }

  get place(): Place {
    return this.#place;
  }

  /** What the worker told last of this pupil; null while it told nothing. */
  get digest(): Digest | null {
    return this.#digest;
  }

  /** The pupil came to a page, or more is known of the one where they are. */
  arrive(page: PageSeen, href: string): void {
    if (href !== this.#place.href) this.#kept = null;
    this.#place = placeAfter(this.#place, page, href);
    this.#tellFollowers('place');
  }

  signIn(userId: string): void {
    if (userId === this.#userId) return;
    // What was told of one pupil is not for the next one to see.
    if (this.#userId !== null) {
      this.#digest = null;
      this.#kept = null;
    }
    this.#userId = userId;
    this.#tellFollowers('place');
  }

  signOut(): void {
    this.#userId = null;
    this.#digest = null;
    this.#kept = null;
    this.#tellFollowers('place');
  }

  /**
   * The worker answered.
   * @param digest null: it has nothing to show
   * @param asked who was signed in when it was asked: somebody else may be by now
   */
  tell(digest: Digest | null, asked: string | null): void {
    if (!digest || asked !== this.#userId) return;
    this.#digest = digest;
    this.#tellFollowers('figures');
  }

  /** What this page told of a certificate of theirs is kept: somebody else may be there by now. */
  keep(kept: Kept, owner: string | null): void {
    if (owner !== this.#userId) return;
    this.#kept = kept;
    this.#tellFollowers('figures');
  }

  /** That has been said. */
  keptIsSaid(): void {
    this.#kept = null;
    this.#tellFollowers('figures');
  }

  get kept(): Kept | null {
    return this.#kept;
  }

  /** Calls back at each change, until the life of the page is over. */
  follow(onChange: (change: Change) => void): void {
    this.#followers.add(onChange);
    this.life.addEventListener('abort', () => this.#followers.delete(onChange));
  }

  end(): void {
    this.#life.abort();
  }

  #tellFollowers(change: Change): void {
    for (const onChange of this.#followers) onChange(change);
  }
}

/** The names by which both find them: each is a bundle of its own. */
const PAGE = Symbol.for('balise');
const SHOW = Symbol.for('balise:show');

const world = globalThis as {
  [PAGE]?: SharedPage;
  [SHOW]?: ((page: SharedPage) => void) | undefined;
};

/** Leaves it for the script that shows. A script of ours that was here before ends. */
export function sharePage(page: SharedPage): void {
  world[PAGE]?.end();
  world[PAGE] = page;
  world[SHOW] = undefined;
}

/** After a pause, in the place of what ended by it: the script that shows is there already. */
export function sharePageAgain(page: SharedPage): void {
  world[PAGE] = page;
  world[SHOW]?.(page);
}

/** Shows what the script that reads has left, where there is anything to show, and what it leaves later. */
export function onceShared(show: (page: SharedPage) => void): void {
  world[SHOW] = show;
  const found = world[PAGE];
  if (found && !found.life.aborted) show(found);
}
