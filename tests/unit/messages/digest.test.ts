import { describe, expect, test } from 'vitest';
import { looksTheSame, type Digest } from '../../../lib/app/messages/digest.ts';

const READ = 1_780_000_000_000;

function digest(change: (digest: Digest) => void = () => undefined): Digest {
  const made: Digest = {
    account: {
      site: 'fr',
      language: 'fr',
      scorecards: {
        '1.1': {
          code: '1.1',
          level: 2,
          pixAhead: 5,
          status: 'started',
          retryOn: null,
          seenAt: READ,
        },
      },
      maxLevel: 7,
      readAt: READ,
      certifiable: { value: false, seenAt: READ },
      ignored: ['5.2'],
    },
    panel: { shown: true, folded: false, side: 'right' },
    language: null,
    steps: [false, true, false, false, false],
  };
  change(made);
  return made;
}

const account = (made: Digest) => made.account ?? expect.unreachable();

describe('a digest looks the same as the one before', () => {
  test.each<[string, (digest: Digest) => void]>([
    ['it is', () => undefined],
    ['the profile was read again', (made) => (account(made).readAt = READ + 1)],
    [
      'a competence was read again',
      (made) => Object.assign(account(made).scorecards['1.1'] ?? {}, { seenAt: READ + 1 }),
    ],
    [
      'the storage put its names in an order of its own',
      (made) => {
        made.account = Object.fromEntries(Object.entries(account(made)).reverse()) as never;
      },
    ],
  ])('when %s', (_why, change) => {
    expect(looksTheSame(digest(), digest(change))).toBe(true);
    expect(looksTheSame(digest(change), digest())).toBe(true);
  });

  test.each<[string, (digest: Digest) => void]>([
    [
      'a level changed',
      (made) => Object.assign(account(made).scorecards['1.1'] ?? {}, { level: 3 }),
    ],
    [
      'a competence came',
      (made) => Object.assign(account(made).scorecards, { '1.2': { code: '1.2' } }),
    ],
    ['the profile was never read', (made) => (account(made).readAt = null)],
    ['the account is another pupil’s', (made) => (made.account = null)],
    [
      'Pix said « certifiable »',
      (made) => (account(made).certifiable = { value: true, seenAt: READ }),
    ],
    ['a competence was put aside', (made) => account(made).ignored.push('1.1')],
    ['the panel was folded', (made) => (made.panel = { ...made.panel, folded: true })],
    ['a language was chosen', (made) => (made.language = 'fr')],
    ['a step was done', (made) => (made.steps = [true, true, false, false, false])],
  ])('not when %s', (_why, change) => {
    expect(looksTheSame(digest(), digest(change))).toBe(false);
    expect(looksTheSame(digest(change), digest())).toBe(false);
  });
});
