/** What filling and checking stores needs of a browser, whichever it is. */
import type { Visitor } from '../states/visitor.ts';
import type { Stores } from './stores.ts';

export interface OpenPage extends Visitor {
  close: () => Promise<void>;
}

export interface Desk {
  /** Opens `popup.html`, `wallet.html` or one of the wallet's parts, such as `wallet.html#settings`. */
  open: (place: string) => Promise<OpenPage>;
  take: () => Promise<Stores>;
  /** The records, opened. */
  kept: () => Promise<Record<string, unknown>>;
  put: (stores: Stores) => Promise<void>;
  /** The worker, or event page, ends and begins anew, as after an update. */
  restart: () => Promise<void>;
  badge: () => Promise<string>;
  /** What is saved as a file of this name. */
  saved: (page: OpenPage, name: string, press: () => Promise<void>) => Promise<Buffer>;
}
