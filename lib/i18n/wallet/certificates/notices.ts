/** What of the wallet could not be read. */
import { english, french } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  corrupt:
    'Le portefeuille n’a pas pu être lu. Rien n’est effacé : il sera mis de côté, intact, dès qu’un certificat arrivera.',
  unreadable: (count: number) =>
    french.plural(count, {
      one: '1 certificat n’a pas pu être lu. Il est gardé à part, intact.',
      other: `${count} certificats n’ont pas pu être lus. Ils sont gardés à part, intacts.`,
    }),
  gone: 'Ce certificat n’est plus dans le portefeuille.',
};

const ENGLISH: typeof FRENCH = {
  corrupt:
    'The wallet could not be read. Nothing is erased: it will be set aside, untouched, as soon as a certificate comes.',
  unreadable: (count) =>
    english.plural(count, {
      one: '1 certificate could not be read. It is kept aside, untouched.',
      other: `${count} certificates could not be read. They are kept aside, untouched.`,
    }),
  gone: 'This certificate is no longer in the wallet.',
};

export const NOTICE_MESSAGES = catalogue('wallet/certificates/notices', FRENCH, ENGLISH);
