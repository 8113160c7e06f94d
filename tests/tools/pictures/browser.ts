import {
  launchWithBalise,
  type BrowserWithBalise,
  type LaunchOptions,
} from '../../support/browser/launch.ts';

/** A browser whose pages know what the tools' compiler writes into each function of a name. */
export async function launchForPictures(options: LaunchOptions): Promise<BrowserWithBalise> {
  const browser = await launchWithBalise(options);
  await browser.context.addInitScript('globalThis.__name ??= (named) => named');
  return browser;
}
