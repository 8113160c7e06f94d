import { catalogue } from '../../catalogue.ts';

/** All certificates together: what the section is called, and whose they are. */
const FRENCH = {
  title: 'Mes certificats',
  unnamedHolder: 'Sans nom connu',
  others: (count: number) => `Anciens et autres (${count})`,
};

const ENGLISH: typeof FRENCH = {
  title: 'My certificates',
  unnamedHolder: 'No known name',
  others: (count) => `Older and others (${count})`,
};

export const LIST_MESSAGES = catalogue('wallet/certificates/list', FRENCH, ENGLISH);
