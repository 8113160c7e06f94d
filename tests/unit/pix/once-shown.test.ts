import { afterEach, expect, test, vi } from 'vitest';
import { onceShown } from '../../../lib/pix/capture/document/once-shown.ts';

afterEach(() => vi.unstubAllGlobals());

test('on a page that is shown it is done at once', () => {
  vi.stubGlobal('document', new EventTarget());
  const work = vi.fn();
  onceShown(work);
  expect(work).toHaveBeenCalledOnce();
});

test('on a page that is prepared it is done when that is shown, and once', () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  vi.stubGlobal('document', page);
  const work = vi.fn();
  onceShown(work);
  expect(work).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('prerenderingchange'));
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(work).toHaveBeenCalledOnce();
});
