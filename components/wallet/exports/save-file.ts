/** Long enough for any browser to have begun the download. */
const KEEP_MS = 60_000;

/** Hands a file to the browser's own download, which needs no permission. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
