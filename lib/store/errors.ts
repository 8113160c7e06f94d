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

/** The school set it otherwise: nobody changes it here. */
export class SetBySchoolError extends Error {
  constructor() {
    super('the school set this');
    this.name = 'SetBySchoolError';
  }
}

/** The school wants nothing on the disk, and nobody has said yet what becomes of what is there. */
export class SchoolQuestionError extends Error {
  constructor() {
    super('what is on the disk of a shared computer waits for an answer');
    this.name = 'SchoolQuestionError';
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
