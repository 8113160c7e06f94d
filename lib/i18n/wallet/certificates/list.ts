/** All certificates together: what the section is called, and whose they are. */
const FRENCH = {
  title: 'Mes certificats',
  unnamedHolder: 'Sans nom connu',
};

const ENGLISH: typeof FRENCH = {
  title: 'My certificates',
  unnamedHolder: 'No known name',
};

export const LIST_MESSAGES = { fr: FRENCH, en: ENGLISH };
