import { expect, test } from '../support/balise.ts';

interface ExtensionInfo {
  name: string;
  state: string;
  manifestErrors: { message: string }[];
  runtimeErrors: { message: string }[];
}

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration: (configuration: { inDeveloperMode: boolean }) => Promise<void>;
    getExtensionsInfo: () => Promise<ExtensionInfo[]>;
  };
};

test('Chromium has no complaint about the manifest, nor about how Balise starts', async ({
  balise,
}) => {
  await (await balise.openPopup()).locator('[data-first-run]').waitFor();
  const page = await balise.context.newPage();
  await page.goto('chrome://extensions');
  const found = await page.evaluate(async () => {
    // Complaints are collected for developers only.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    return chrome.developerPrivate.getExtensionsInfo();
  });
  const info = found.find(({ name }) => name.startsWith('Balise'));
  expect(info?.state).toBe('ENABLED');
  expect(info?.manifestErrors).toEqual([]);
  expect(info?.runtimeErrors).toEqual([]);
});
