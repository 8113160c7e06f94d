/** The same files as in Chromium, given to the wallet one after the other: none hangs. */
import type { Tab } from '../support/tab.ts';
import { hostileFiles, IS_FULL } from '../../support/hostile/files.ts';
import { expect, test } from '../support/balise.ts';

/** What does not end by itself is given up after ten seconds of the page: that is waited for. */
const SLOW = /^a slow drawing|^words without end/;

/** By latin1: what the driver carries over as numbers takes it seconds. */
function drop(wallet: Tab, bytes: Uint8Array): Promise<void> {
  return wallet.page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    const own = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([own], 'a.pdf', { type: 'application/pdf' }));
    const how = { dataTransfer, bubbles: true, cancelable: true };
    const zone = document.querySelector('[data-pdf] .zone');
    zone?.dispatchEvent(new DragEvent('dragover', how));
    zone?.dispatchEvent(new DragEvent('drop', how));
  }, Buffer.from(bytes).toString('latin1'));
}

test('hostile files: none hangs, each has its sentence', async ({ balise }) => {
  const wallet = await balise.open('wallet.html');
  await wallet.see('[data-pdf="waiting"]');
  let count = 0;
  for await (const { name, bytes } of hostileFiles()) {
    if (!IS_FULL && (SLOW.test(name) || bytes.length > 500_000)) continue;
    await drop(wallet, bytes);
    const state = () =>
      wallet.page.evaluate(() => document.querySelector('[data-pdf]')?.getAttribute('data-pdf'));
    await expect.poll(state, name).toMatch(/refused|read$/);
    count += 1;
  }
  console.log(`FAULTS ${count} files, none hung`);
  expect(count).toBeGreaterThan(IS_FULL ? 500 : 40);
});
