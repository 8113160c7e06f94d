import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import App from '../../../components/popup/App.svelte';
import { PopupState } from '../../../components/popup/popup-state.svelte.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { send } from '../../../lib/app/messages/send.ts';
import { someGlance } from '../../support/records/glance.ts';

vi.mock('../../../lib/app/messages/send.ts', () => ({ send: vi.fn(() => Promise.resolve(null)) }));

test('two settings changed at once: the second does not undo the first', async () => {
  const { panel } = DEFAULT_PREFERENCES;
  const popup = new PopupState('fr');
  popup.read = { state: 'ok', data: someGlance({ panel }) };
  popup.settingsOpen = true;
  render(App, { popup });
  await vi.waitFor(() => expect(document.querySelector('[value=left]')).not.toBeNull());
  document.querySelector<HTMLInputElement>('[value=left]')?.click();
  document.querySelector<HTMLInputElement>('[role=switch]')?.click();
  expect(vi.mocked(send)).toHaveBeenLastCalledWith({
    type: 'set-panel',
    panel: { ...panel, side: 'left', shown: false },
  });

  // Once the worker has answered, what is stored counts again.
  await Promise.all(vi.mocked(send).mock.results.map(({ value }) => value as unknown));
  await Promise.resolve();
  document.querySelector<HTMLInputElement>('[value=right]')?.click();
  expect(vi.mocked(send)).toHaveBeenLastCalledWith({
    type: 'set-panel',
    panel: { ...panel, side: 'right' },
  });
});
