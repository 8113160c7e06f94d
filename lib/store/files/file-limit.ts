/** Beyond this a file is no certificate: a real one is some 200 kB. */
export const FILE_LIMIT_BYTES = 20 * 1024 * 1024;
