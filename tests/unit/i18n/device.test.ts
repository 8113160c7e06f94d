import { expect, test } from 'vitest';
import { forDevice } from '../../../lib/i18n/format/device.ts';

const PHONE = 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0';
const LAPTOP = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';

test.each([
  ['Il reste sur cet ordinateur.', 'Il reste sur cet appareil.'],
  ['Cet ordinateur', 'Cet appareil'],
  ['It stays on this computer.', 'It stays on this device.'],
  ['Mes autres ordinateurs', 'Mes autres ordinateurs'],
])('on a telephone « %s » is « %s »', (sentence, there) => {
  expect(forDevice(sentence, PHONE)).toBe(there);
  expect(forDevice(sentence, LAPTOP)).toBe(sentence);
});
