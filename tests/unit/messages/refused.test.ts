/** Nothing that our own script says is refused without a word. */
import { expect, test } from 'vitest';
import { accept, type Sender } from '../../../lib/app/messages/accept.ts';

const self = { id: 'balise', origin: 'chrome-extension://balise/' };
const PIX: Sender = {
  id: 'balise',
  url: 'https://app.pix.fr/competences',
  tab: { id: 1 },
  frameId: 0,
};
const seen = { site: 'fr', observedAt: 1, userId: '4' };
const certifiable = { kind: 'certifiable', ...seen, isCertifiable: true };

test('of readings told together, one that makes no sense does not take the others along', () => {
  const strange = { kind: 'profile', ...seen, maxLevel: 7, scorecards: 'many', unknown: [] };
  const readings = [certifiable, strange, { ...certifiable, isCertifiable: false }];
  const failure = { kind: 'failure', subject: 'profile', reason: 'unexpected' };
  expect(accept({ type: 'readings', readings }, PIX, self)).toMatchObject({
    from: 'pix-page',
    message: {
      type: 'readings',
      readings: [
        certifiable,
        { ...failure, site: 'fr', observedAt: 1, userId: null },
        { ...certifiable, isCertifiable: false },
      ],
    },
  });
});

test('a list that is longer than any is said to be so, not let go', () => {
  const certificates = Array.from({ length: 51 }, () => ({}));
  const list = { kind: 'certificates', ...seen, certificates, unreadable: 0 };
  expect(accept({ type: 'readings', readings: [list] }, PIX, self)?.message).toMatchObject({
    readings: [{ kind: 'failure', subject: 'certificates', reason: 'unexpected' }],
  });
});

test('of what says nothing at all, nothing is made up', () => {
  const tooMany = Array.from({ length: 17 }, () => certifiable);
  for (const readings of [[{}], ['x'], [], [{ ...seen, kind: 'wallet' }], tooMany]) {
    expect(accept({ type: 'readings', readings }, PIX, self)).toBeNull();
  }
});
