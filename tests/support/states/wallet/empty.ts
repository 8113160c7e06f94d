/** A wallet that nothing has come into, and how something comes in. */
import { LINA } from '../../certificate-pdf/printed.ts';
import { v3Certificate } from '../../certificate-pdf/v3.ts';
import { handOver, holdAbove, typeIn, type Tour, type Visitor } from '../visitor.ts';
import type { GoTo } from './go-to.ts';

export async function* emptyStates(wallet: Visitor, goTo: GoTo): Tour {
  await goTo('certificates');
  await wallet.see('[data-empty]');
  yield 'wallet, empty';

  await wallet.click('[data-empty] .ways button');
  await wallet.see('dialog[open] #form-code');
  await wallet.click('dialog[open] [type=submit]');
  await wallet.see('[data-problem]');
  await wallet.click('dialog[open] summary');
  await typeIn(wallet, '#form-code', 'P-BCDO2346');
  await wallet.see('[data-remark]');
  yield 'wallet, form, with a problem and a remark';
  await wallet.click('dialog[open] .actions button[type=button]');

  await handOver(wallet, { name: 'a.pdf', type: 'application/pdf', bytes: 'Bonjour' });
  await wallet.see('[data-pdf="refused"]');
  await holdAbove(wallet);
  await wallet.see('.zone.over');
  yield 'wallet, a file that is refused, another above the page';
  await handOver(wallet, {
    name: 'a.pdf',
    type: 'application/pdf',
    bytes: await v3Certificate(LINA),
  });
  await wallet.see('[data-pdf="read"]');
  yield 'wallet, a PDF that was read';

  await goTo('progress');
  await wallet.see('[data-group="empty"]');
  yield 'progress, nothing read';
}
