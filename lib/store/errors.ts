/** Why something could not be read or kept. Nothing was changed then. */

/** Something stored comes from a newer Balise: it is left exactly as it is. */
export class NewerDataError extends Error {
  constructor(storageKey: string) {
    super(`${storageKey} was written by a newer version of Balise`);
    this.name = 'NewerDataError';
  }
}

/** It is sealed, and whoever asked has not the key. */
export class LockedError extends Error {
  constructor() {
    super('what is kept is locked');
    this.name = 'LockedError';
  }
}

/** What is kept is sealed, and the browser has lost the key: it is left exactly as it is. */
export class KeyMissingError extends Error {
  constructor() {
    super('the key of what is kept is not there any more');
    this.name = 'KeyMissingError';
  }
}

/** There is no room in the browser's storage. */
export class QuotaError extends Error {
  constructor(cause: unknown) {
    super(`no room: ${String(cause)}`, { cause });
    this.name = 'QuotaError';
  }
}

/** What the browser throws when something is written, by our own name where it has one. */
export function writeError(error: unknown): unknown {
  return /quota/i.test(String(error)) ? new QuotaError(error) : error;
}
