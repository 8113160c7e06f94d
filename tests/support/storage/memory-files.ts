import type { FileArea, StoredFile } from '../../../lib/store/files/file-area.ts';

/** Files in memory, that can be made to fail. */
export class MemoryFiles implements FileArea {
  readonly files = new Map<string, StoredFile>();
  failNextKeep: Error | null = null;

  keep = (id: string, file: StoredFile): Promise<void> => {
    const failure = this.failNextKeep;
    this.failNextKeep = null;
    if (failure) return Promise.reject(failure);
    this.files.set(id, file);
    return Promise.resolve();
  };

  read = (id: string) => Promise.resolve(this.files.get(id) ?? null);

  ids = (before = Infinity) =>
    Promise.resolve([...this.files].filter(([, file]) => file.keptAt <= before).map(([id]) => id));

  remove = (ids: readonly string[]): Promise<void> => {
    for (const id of ids) this.files.delete(id);
    return Promise.resolve();
  };

  clear = (): Promise<void> => {
    this.files.clear();
    return Promise.resolve();
  };

  /** Everything, as text to search in. */
  text(): string {
    const all = [...this.files.values()];
    return all.map(({ bytes }) => Buffer.from(bytes).toString('latin1')).join();
  }
}
