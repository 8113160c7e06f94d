/** A file of the private file system. */
export interface PrivateFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** When it was written, milliseconds since 1970. */
  writtenAt: number;
}

/** A folder of the browser's private file system, as far as Balise uses it; tests give another. */
export interface Folder {
  /** Of its files; with a time, of those written before it. */
  names: (before?: number) => Promise<string[]>;
  /** Null when there is none of that name. */
  read: (name: string) => Promise<PrivateFile | null>;
  /** Writes a new file. Once: the browser leaves the bytes of a file that is written over. */
  write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** One that is not there is no error. */
  remove: (name: string) => Promise<void>;
}

/**
 * Asks for the root of the private file system. Firefox with « never remember history » throws a
 * SecurityError (engineering.md H); one that is damaged throws whatever it met.
 */
export async function askForPrivateFiles(): Promise<void> {
  await navigator.storage.getDirectory();
}

/** `removeEntry` leaves no bytes behind in the browser's profile (engineering.md I). */
export function privateFolder(name: string): Folder {
  const folder = async () => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(name, { create: true });
  };
  return {
    names: async (before = Infinity) => {
      const names: string[] = [];
      for await (const [one, handle] of (await folder()).entries()) {
        if (before === Infinity || (await writtenAt(handle)) <= before) names.push(one);
      }
      return names;
    },
    read: (file) =>
      unlessGone(async () => {
        const found = await (await (await folder()).getFileHandle(file)).getFile();
        return {
          bytes: new Uint8Array(await found.arrayBuffer()),
          writtenAt: found.lastModified,
        };
      }),
    write: async (file, bytes) => {
      const handle = await (await folder()).getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(bytes);
      await stream.close();
    },
    remove: async (file) => {
      await unlessGone(async () => (await folder()).removeEntry(file));
    },
  };
}

/** Milliseconds since 1970. */
async function writtenAt(handle: FileSystemHandle): Promise<number> {
  const file = await unlessGone(() => (handle as FileSystemFileHandle).getFile());
  return file?.lastModified ?? Infinity;
}

async function unlessGone<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (nameOf(error) === 'NotFoundError') return null;
    throw error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
