import { waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { setAlertDays } from '../../../lib/app/actions/settings.ts';
import { send } from '../../../lib/app/messages/send.ts';
import '../../../components/wallet/settings/Settings.svelte';
import { showWallet, stateOf } from './wallet-page.ts';

vi.mock('wxt/browser', () => ({ browser: { storage: {} } }));
vi.mock('../../../lib/store/area/follow.ts', () => ({
  followStored: () => ({ first: Promise.resolve(), stop: () => undefined }),
}));
vi.mock('../../../lib/app/messages/send.ts', () => ({ send: vi.fn(() => Promise.resolve(null)) }));
vi.mock('../../../lib/app/actions/settings.ts', () => ({
  setAlertDays: vi.fn(() => Promise.resolve({ ok: true, value: undefined })),
}));

beforeEach(() => {
  location.hash = '#settings';
});

async function settings() {
  const page = showWallet(stateOf({}));
  await waitFor(() => expect(page.one('[data-group="alerts"]')).not.toBeNull());
  return page;
}

test('two alert days unticked at once: the second does not tick the first again', async () => {
  const page = await settings();
  page.must('[name="alert-day"][value="180"]').click();
  page.must('[name="alert-day"][value="90"]').click();
  expect(vi.mocked(setAlertDays)).toHaveBeenLastCalledWith([30, 7, 0]);
});

test('nor do two settings of the panel', async () => {
  const page = await settings();
  page.must('[data-group="panel"] [value="left"]').click();
  page.must('[data-group="panel"] [role="switch"]').click();
  const { panel } = DEFAULT_PREFERENCES;
  expect(vi.mocked(send)).toHaveBeenLastCalledWith({
    type: 'set-panel',
    panel: { ...panel, side: 'left', shown: false },
  });
});
