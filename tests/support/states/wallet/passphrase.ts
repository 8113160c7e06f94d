/** What the sync and the lock of these states are opened with. */
export const PASSPHRASE = 'le chat dort sur le clavier';
