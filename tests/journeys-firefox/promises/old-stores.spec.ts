/** Stores that an earlier build filled open to the same state. */
import { StoresFixture } from '../../support/old-stores/fixture.ts';
import { JOURNEYS } from '../../support/old-stores/journeys.ts';
import { test } from '../support/balise.ts';
import { deskOf, SLEEPS_AT_ONCE } from '../support/desk.ts';
import { visitorOf } from '../support/visitor.ts';

const fixture = new StoresFixture('25caf35', 'firefox');

test.use({ prefs: SLEEPS_AT_ONCE });

for (const { title, follow } of JOURNEYS) {
  test(title, async ({ balise, pix }) => {
    await follow({ desk: deskOf(balise), fixture, pix: visitorOf(pix) });
  });
}
