import { browser } from 'wxt/browser';
import { showStoredInToolbar } from '../toolbar/keep-true.ts';
import { noteClosedTab } from './certification.ts';

/** Set while the worker's script first runs: a listener set later would miss what woke it. */
export function followClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => {
    void noteClosedTab(tab)
      .then(async (hasChanged) => {
        if (hasChanged) await showStoredInToolbar();
      })
      .catch(() => undefined);
  });
}
