import JSZip from 'jszip';

export type Files = ReadonlyMap<string, Uint8Array>;

/** An archive has no time zone: the library writes down this moment as it is in UTC. */
const date = new Date(Date.UTC(2026, 0, 1));

/**
 * A zip archive that is the same wherever and whenever it is made.
 * @param files by their path with slashes; they are put in order
 */
export function pack(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    zip.file(path, bytes, { date, createFolders: false });
  }
  const compressionOptions = { level: 9 };
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions });
}

/** The files of an archive, by their path. */
export async function unpack(archive: Uint8Array): Promise<Files> {
  const { files } = await JSZip.loadAsync(archive);
  const read = Object.values(files).map(async (file): Promise<[string, Uint8Array]> => [
    file.name,
    await file.async('uint8array'),
  ]);
  return new Map(await Promise.all(read));
}
