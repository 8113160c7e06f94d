/** Fixtures of stores as an earlier build left them, and what that build showed of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DetailSeen, PopupSeen, ProgressSeen, SettingsSeen, WalletSeen } from './seen.ts';
import type { FileSeen } from './look.ts';
import type { Stores } from './stores.ts';

/** All that was looked at, of a Balise that is not locked. */
export interface Facts {
  badge: string;
  wallet: WalletSeen;
  /** What the card of a certificate opens on, by its code. */
  details: Record<string, DetailSeen>;
  files: FileSeen[];
  settings: SettingsSeen;
  /** The one that is shown first, then the other one, once it is shown. */
  accounts: { popup: PopupSeen; progress: ProgressSeen }[];
  /** The `data-*` names of each surface. */
  names: Record<string, string[]>;
}

export interface Expected {
  /** Commit of the build that stored and showed it. */
  build: string;
  browser: string;
  /** Paris day on which it was seen: states of certificates are those of that day. */
  seenOn: string;
  passphrases: { lock: string; sync: string; backup: string };
  open: Facts;
  locked: {
    badge: string;
    popup: PopupSeen;
    settings: SettingsSeen;
    wallet: WalletSeen;
    /** Once the passphrase was given. */
    unlocked: Facts;
  };
  shared: Facts;
  restored: { plain: Facts; encrypted: Facts };
}

export class StoresFixture {
  readonly #folder: string;

  constructor(build: string, browser: 'chromium' | 'firefox') {
    this.#folder = join(import.meta.dirname, '../../fixtures/stores', build, browser);
  }

  text(name: 'backup-plain' | 'backup-encrypted'): string {
    return readFileSync(join(this.#folder, `${name}.json`), 'utf8');
  }

  stores(name: 'open' | 'locked' | 'shared'): Stores {
    return this.#json(name) as Stores;
  }

  get expected(): Expected {
    return this.#json('expected') as Expected;
  }

  #json(name: string): unknown {
    return JSON.parse(readFileSync(join(this.#folder, `${name}.json`), 'utf8'));
  }
}
