import { expect, test } from 'vitest';
import { withHeldSentences } from '../../../lib/build/held-sentences.ts';

const messages = JSON.parse(withHeldSentences('{"extension_name":{"message":"Balise"}}')) as Record<
  string,
  { message: string }
>;

test('the default locale keeps what it had, and holds each name in both languages', () => {
  expect(messages.extension_name).toEqual({ message: 'Balise' });
  expect(messages.fr_1_2).toEqual({ message: 'Gérer des données' });
  expect(messages.en_1_2).toEqual({ message: 'Managing data' });
});

test('as the browser wants them: names of letters, digits and underscores, no « $ » in a text', () => {
  expect(Object.keys(messages).filter((name) => !/^\w+$/.test(name))).toEqual([]);
  expect(Object.values(messages).filter(({ message }) => message.includes('$'))).toEqual([]);
});
