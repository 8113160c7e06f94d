/** The PDFs of the first builds, which stood in a database: each becomes a file, sealed by its own key. */
import type { KeptFile } from '../domain/certificate/certificate.ts';
import type { Change } from '../store/change.ts';
import { open, seal } from '../store/schema/envelope.ts';
import type { Files, StoredFile } from '../store/files/file-area.ts';
import { putDown } from '../store/files/kept-file.ts';
import type { OldDatabases } from '../store/files/old-databases.ts';
import { SNAPSHOT_KEY, WALLET_KEY } from '../store/keys.ts';
import { certificateSchema, walletRecord } from '../store/schema/wallet/certificate.ts';
import type { Store } from '../store/store.ts';
import { snapshotRecord } from './snapshot.ts';

/**
 * Those that a certificate names, or the undo of the last restore would. While the wallet is locked
 * they stay where they are, for the lock sealed them. The database goes once all are moved.
 * @throws QuotaError; nothing has changed then.
 */
export async function moveOldFiles(store: Store, files: Files, old: OldDatabases): Promise<void> {
  const found = await old.files();
  if (found.size > 0) {
    const { result: isMoved } = await store.change((change) => moveIn(change, files, found));
    if (!isMoved) return;
  }
  await old.clear();
}

/** False while it is locked. */
async function moveIn(
  change: Change,
  files: Files,
  found: ReadonlyMap<string, StoredFile>,
): Promise<boolean> {
  await change.load([WALLET_KEY, SNAPSHOT_KEY]);
  const { codec } = change;
  if (codec.locked) return false;
  const places = new Map<string, KeptFile>();
  const moved = async (record: unknown) => {
    const certificate = certificateSchema.safeParse(record).data;
    const file = certificate?.file;
    const stored = file?.key === undefined ? found.get(file?.id ?? '') : undefined;
    if (!file || !stored) return record;
    const bytes = await codec.decodeFile(stored.bytes);
    // Another lock sealed it: as it is, for whoever may open it one day.
    if (!bytes) {
      await files.keep(file.id, stored);
      return record;
    }
    // Under another name: until it is written that it moved, the former holds.
    const now = places.get(file.id) ?? (await putDown(files, bytes, stored.keptAt));
    places.set(file.id, now);
    return { ...certificate, file: now };
  };
  const movedIn = async (stored: unknown) => {
    const wallet = open(walletRecord, stored);
    if (wallet.state !== 'ok') return stored;
    const records: unknown[] = [];
    for (const record of wallet.data) records.push(await moved(record));
    return seal(walletRecord, records);
  };
  if (change.raw(WALLET_KEY) !== undefined) {
    change.put(WALLET_KEY, await movedIn(change.raw(WALLET_KEY)));
  }
  const snapshot = change.read(snapshotRecord, SNAPSHOT_KEY);
  if (snapshot?.items[WALLET_KEY] !== undefined) {
    const items = {
      ...snapshot.items,
      [WALLET_KEY]: await codec.encode(
        WALLET_KEY,
        await movedIn(await codec.decode(snapshot.items[WALLET_KEY])),
      ),
    };
    const held = snapshot.files.map((id) => places.get(id)?.id ?? id);
    change.write(snapshotRecord, SNAPSHOT_KEY, { ...snapshot, items, files: held });
  }
  change.purge();
  return true;
}
