import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBytes, utf8 } from '../../../lib/crypto/bytes.ts';
import { fromBase64, toBase64 } from '../../../lib/crypto/base64.ts';
import { newBoxKeys, openSealed, sealFor } from '../../../lib/crypto/sealed-box.ts';
import {
  isLongEnough,
  ITERATIONS,
  keyFromPassphrase,
  newDerivation,
} from '../../../lib/crypto/passphrase.ts';
import { newKeyBytes, openBytes, sealBytes, secretKey } from '../../../lib/crypto/secret-key.ts';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Uint8Array.from(array));

/** The same bytes with one bit turned. */
const tampered = (sealed: Uint8Array, at: number) =>
  Uint8Array.from(sealed, (byte, index) => (index === at % sealed.length ? byte ^ 1 : byte));

test('bytes survive being text', () => {
  fc.assert(
    fc.property(bytes, (data) => {
      expect(fromBase64(toBase64(data))).toEqual(data);
    }),
  );
  const large = new Uint8Array(100_000).fill(7);
  expect(fromBase64(toBase64(large))).toEqual(large);
  expect(fromBase64('not base64 !')).toBeNull();
});

describe('a secret key', () => {
  test('opens what it sealed, and nothing that was changed, cut or meant for something else', async () => {
    const key = await secretKey(newKeyBytes());
    const other = await secretKey(newKeyBytes());
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (data, at) => {
        const sealed = await sealBytes(key, data, 'wallet');
        expect(await openBytes(key, sealed, 'wallet')).toEqual(data);
        expect(await openBytes(key, tampered(sealed, at), 'wallet')).toBeNull();
        expect(await openBytes(key, sealed.slice(0, at % sealed.length), 'wallet')).toBeNull();
        expect(await openBytes(key, sealed, 'letter')).toBeNull();
        expect(await openBytes(other, sealed, 'wallet')).toBeNull();
      }),
    );
  });

  test('never seals twice alike', async () => {
    const key = await secretKey(newKeyBytes());
    const sealed = await Promise.all(
      Array.from({ length: 100 }, () => sealBytes(key, utf8('same'), 'wallet')),
    );
    expect(new Set(sealed.map(toBase64)).size).toBe(100);
  });
});

describe('a sealed box', () => {
  test('opens by its owner’s key only, unchanged', async () => {
    const box = await newBoxKeys();
    const other = await newBoxKeys();
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (data, at) => {
        const sealed = await sealFor(box.publicKey, data, 'arrival');
        expect(await openSealed(box, sealed, 'arrival')).toEqual(data);
        expect(await openSealed(box, tampered(sealed, at), 'arrival')).toBeNull();
        expect(await openSealed(box, sealed.slice(0, at % sealed.length), 'arrival')).toBeNull();
        expect(await openSealed(other, sealed, 'arrival')).toBeNull();
        expect(await openSealed(box, sealed, 'file')).toBeNull();
      }),
    );
  });

  test('what is no public key is refused', async () => {
    await expect(sealFor(new Uint8Array(65), utf8('x'), 'arrival')).rejects.toThrow();
  });
});

describe('a passphrase', () => {
  test('makes the same key again, and another one with another salt, count or letter', async () => {
    const derivation = newDerivation(1000);
    const key = await keyFromPassphrase('été à la plage', derivation);
    const sealed = await sealBytes(key, utf8('data'), 'key');
    const opens = async (passphrase: string, how = derivation) =>
      (await openBytes(await keyFromPassphrase(passphrase, how), sealed, 'key')) !== null;
    expect(await opens('été à la plage')).toBe(true);
    // The same accents, typed as letter and mark.
    expect(await opens('été à la plage'.normalize('NFD'))).toBe(true);
    expect(await opens('ete a la plage')).toBe(false);
    expect(await opens('été à la plage', newDerivation(1000))).toBe(false);
    expect(await opens('été à la plage', { ...derivation, iterations: 1001 })).toBe(false);
  });

  test('is stretched as OWASP asks, with a salt of its own', () => {
    expect(newDerivation().iterations).toBe(ITERATIONS);
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(newDerivation().salt).toHaveLength(16);
    expect(newDerivation().salt).not.toEqual(newDerivation().salt);
  });

  test('has 8 characters, whatever they are made of', () => {
    expect(isLongEnough('1234567')).toBe(false);
    expect(isLongEnough('12345678')).toBe(true);
    expect(isLongEnough('🐈🐈🐈🐈')).toBe(false);
  });
});

test('parts are put one after the other', () => {
  expect(joinBytes(utf8('ab'), utf8(''), utf8('c'))).toEqual(utf8('abc'));
});
