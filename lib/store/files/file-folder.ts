import type { Folder } from '../sealed/private-folder.ts';
import type { FileArea } from './file-area.ts';

/** On the disk: one file of the private file system for each. */
export function fileFolder(folder: Folder): FileArea {
  const remove = async (ids: readonly string[]) => {
    for (const id of ids) await folder.remove(id);
  };
  return {
    keep: (id, { bytes }) => folder.write(id, bytes),
    read: async (id) => {
      const file = await folder.read(id);
      return file && { bytes: file.bytes, keptAt: file.writtenAt };
    },
    ids: (before) => folder.names(before),
    remove,
    clear: async () => remove(await folder.names()),
  };
}
