/**
 * The key that seals all that is kept. It is a file under a random name, written once and never
 * again: with the file its bytes go from the disk, and all that it sealed is gone for good.
 */
import { fromBase64, toBase64 } from '../../crypto/base64.ts';
import type { Bytes } from '../../crypto/bytes.ts';
import { newKeyBytes, secretKey } from '../../crypto/secret-key.ts';
import type { StorageArea } from '../area/area.ts';
import { OPEN_KEY_KEY } from '../keys.ts';
import * as z from '../schema/zod.ts';
import type { Folder } from './private-folder.ts';

export interface NamedKey {
  name: string;
  key: CryptoKey;
}

const openKeySchema = z.object({ name: z.string(), key: z.string() });

export class KeyFiles {
  readonly #folder: Folder;
  readonly #memory: Pick<StorageArea, 'get' | 'set'>;
  /** The one that was used last in this context. */
  #last: NamedKey | null = null;

  /** @param memory of the session: whoever comes next need not read the file */
  constructor(folder: Folder, memory: Pick<StorageArea, 'get' | 'set'>) {
    this.#folder = folder;
    this.#memory = memory;
  }

  /** Null when there is no such file. @throws when it cannot be read */
  async open(name: string): Promise<NamedKey | null> {
    if (this.#last?.name === name) return this.#last;
    const { [OPEN_KEY_KEY]: stored } = await this.#memory.get([OPEN_KEY_KEY]);
    const known = openKeySchema.safeParse(stored).data;
    if (known?.name === name) return this.#use(name, fromBase64(known.key));
    const file = await this.#folder.read(name);
    if (!file) return null;
    await this.#remember(name, file.bytes);
    return this.#use(name, file.bytes);
  }

  /** A new key, once it is surely on the disk. @throws when it is not */
  async make(): Promise<NamedKey> {
    const name = crypto.randomUUID();
    const bytes = newKeyBytes();
    await this.#folder.write(name, bytes);
    const written = await this.#folder.read(name);
    if (!written || toBase64(written.bytes) !== toBase64(bytes)) {
      throw new Error('the key was not kept');
    }
    await this.#remember(name, bytes);
    return { name, key: await secretKey(bytes) };
  }

  names(): Promise<string[]> {
    return this.#folder.names();
  }

  /** @param name null: none is left */
  async removeExcept(name: string | null): Promise<void> {
    for (const one of await this.#folder.names()) {
      if (one !== name) await this.#folder.remove(one);
    }
  }

  async #use(name: string, bytes: Bytes | null): Promise<NamedKey | null> {
    if (!bytes) return null;
    this.#last = { name, key: await secretKey(bytes) };
    return this.#last;
  }

  async #remember(name: string, bytes: Bytes): Promise<void> {
    await this.#memory
      .set({ [OPEN_KEY_KEY]: { name, key: toBase64(bytes) } })
      .catch(() => undefined);
  }
}
