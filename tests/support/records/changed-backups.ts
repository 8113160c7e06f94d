/** Backups as they come back from editors, mailers and archives, each with what is said of it. */
import { Buffer } from 'node:buffer';

export interface ChangedBackup {
  how: string;
  bytes: Buffer;
  said: RegExp;
}

/** @param text of a backup with a letter that is not in ASCII */
export function changedBackups(text: string): ChangedBackup[] {
  const utf8 = (changed: string) => Buffer.from(changed, 'utf8');
  const letters = /autres caractères|other characters/;
  return [
    { how: 'in Latin-1', bytes: Buffer.from(text, 'latin1'), said: letters },
    { how: 'in UTF-16', bytes: Buffer.from(`\uFEFF${text}`, 'utf16le'), said: letters },
    {
      how: 'read as Latin-1, and saved',
      bytes: utf8(utf8(text).toString('latin1')),
      said: letters,
    },
    {
      how: 'packed',
      bytes: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), utf8(text)]),
      said: /compressé|compressed/,
    },
    {
      how: 'cut',
      bytes: utf8(text.slice(0, text.length / 2)),
      said: /avant la fin|before its end/,
    },
    {
      how: 'saved by a mailer as text',
      bytes: utf8(`> ${text.replace(/.{70}/gu, '$&=\n> ')}`),
      said: /modifiée en route|changed on its way/,
    },
    { how: 'a PDF under its name', bytes: utf8('%PDF-1.7\n'), said: /est un PDF|is a PDF/ },
  ];
}
