/** A file as it is kept. */
export interface StoredFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds since 1970. */
  keptAt: number;
}

/** Where files are: on the disk, or in the browser's memory. */
export interface FileArea {
  /** @throws when there is no room. */
  keep: (id: string, file: StoredFile) => Promise<void>;
  /** The bytes exactly as kept; null when they are not there. */
  read: (id: string) => Promise<StoredFile | null>;
  /** Names of the files; with a time, of those kept before it. */
  ids: (before?: number) => Promise<string[]>;
  remove: (ids: readonly string[]) => Promise<void>;
  /** Leaves nothing. */
  clear: () => Promise<void>;
}

/** What the lock and a backup need of it. */
export type Files = Pick<FileArea, 'keep' | 'read' | 'ids' | 'remove'>;
