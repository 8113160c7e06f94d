/** Beyond this a file is no certificate: a real one is some 200 kB. */
export const FILE_LIMIT_BYTES = 20 * 1024 * 1024;

/** Whether bytes begin as every PDF does; readers allow a little before it. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return start.includes('%PDF-');
}
