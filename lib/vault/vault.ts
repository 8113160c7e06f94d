/** The opened lock: seals and opens what is kept of certificates. In our own pages only. */
import { utf8, type Bytes } from '../crypto/bytes.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { takeOut } from '../crypto/letter-box.ts';
import { openBytes, sealBytes, secretKey } from '../crypto/secret-key.ts';
import type { Opened } from '../store/schema/envelope.ts';
import {
  openPlainWallet,
  type OpenedWallet,
  type SealedWallet,
} from '../store/certificates/open-wallet.ts';
import type { LockRecord } from './lock-record.ts';

/** What `wallet.ts` needs to change a locked wallet. */
export interface WalletSealer {
  /** Of which lock. */
  lockId: string;
  openWallet: (wallet: SealedWallet) => Promise<Opened<OpenedWallet>>;
  /** @param data as it would stand in the envelope */
  sealPiece: (data: unknown) => Promise<string>;
}

/** What each sealed thing is, so that none opens in the place of another. */
const PIECE = 'piece';
export const SLOT_KEY = 'slot key';

export class Vault implements WalletSealer {
  readonly lockId: string;
  readonly #key: CryptoKey;
  readonly #box: { slot: Bytes; key: Bytes };

  private constructor(lockId: string, key: CryptoKey, box: { slot: Bytes; key: Bytes }) {
    this.lockId = lockId;
    this.#key = key;
    this.#box = box;
  }

  /** Null when the data key is not this lock's. */
  static async with(lock: LockRecord, dataKey: Bytes): Promise<Vault | null> {
    const slot = fromBase64(lock.slot);
    const sealed = fromBase64(lock.slotKey);
    if (!slot || !sealed) return null;
    const key = await secretKey(dataKey);
    const slotKey = await openBytes(key, sealed, SLOT_KEY);
    return slotKey && new Vault(lock.id, key, { slot, key: slotKey });
  }

  async openWallet({ v, sealed }: SealedWallet): Promise<Opened<OpenedWallet>> {
    const piece = await this.openPiece(sealed);
    return piece ? openPlainWallet({ v, data: piece.data }) : { state: 'corrupt' };
  }

  async sealPiece(data: unknown): Promise<string> {
    return toBase64(await sealBytes(this.#key, utf8(JSON.stringify(data)), PIECE));
  }

  /** Null when it was changed, or sealed by another lock. */
  async openPiece(sealed: string): Promise<{ data: unknown } | null> {
    const bytes = fromBase64(sealed);
    const opened = bytes && (await openBytes(this.#key, bytes, PIECE));
    return opened && { data: JSON.parse(new TextDecoder().decode(opened)) as unknown };
  }

  /** @param purpose what the letter is: a reading that arrived, or a file */
  takeOut(letter: Bytes, purpose: string): Promise<Bytes | null> {
    return takeOut(this.#box, letter, purpose);
  }
}
