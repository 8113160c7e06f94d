/** Firefox asks what is to become of each download, and the person answers with « Cancel ». */
import type { Firefox } from '../../support/browser/firefox.ts';
import { Tab } from './tab.ts';

interface Download {
  suggestedFileName: string;
  promptForSaveDestination: () => void;
  saveDestinationAvailable: (file: null) => void;
}

interface Registrar {
  contractIDToCID: (contract: string) => unknown;
  registerFactory: (id: unknown, name: string, contract: string, factory: unknown) => void;
  unregisterFactory: (id: unknown, factory: unknown) => void;
}

/** Firefox's own objects, as far as they are used here. */
interface Privileged {
  Ci: { nsIComponentRegistrar: unknown };
  ChromeUtils: { generateQI: (names: string[]) => unknown };
  Components: { manager: { QueryInterface: (of: unknown) => Registrar } };
  Services: { uuid: { generateUUID: () => unknown } };
  refused: string[];
  putBack: () => void;
}

export class RefusedDownloads {
  readonly #tab: Tab;

  private constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** In the place of Firefox's dialogue, which nobody could click away here. */
  static async of({ browser }: Firefox): Promise<RefusedDownloads> {
    const tab = new Tab(await browser.newPage());
    await tab.goto('about:config');
    await tab.page.evaluate(() => {
      const own = globalThis as unknown as Privileged;
      const { ChromeUtils, Ci, Components, Services } = own;
      own.refused = [];
      const dialogue = {
        QueryInterface: ChromeUtils.generateQI(['nsIHelperAppLauncherDialog']),
        show: (download: Download) => download.promptForSaveDestination(),
        // No file, as Firefox's own dialogue answers when it is closed by « Cancel ».
        promptForSaveToFileAsync: (download: Download) => {
          own.refused.push(download.suggestedFileName);
          download.saveDestinationAvailable(null);
        },
      };
      const factory = {
        QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
        createInstance: () => dialogue,
      };
      const contract = '@mozilla.org/helperapplauncherdialog;1';
      const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
      const [before, id] = [registrar.contractIDToCID(contract), Services.uuid.generateUUID()];
      registrar.registerFactory(id, '', contract, factory);
      own.putBack = () => {
        registrar.unregisterFactory(id, factory);
        registrar.registerFactory(before, '', contract, null);
      };
    });
    return new RefusedDownloads(tab);
  }

  /** The names of the files that were refused so far. */
  async names(): Promise<string[]> {
    return this.#tab.page.evaluate(() => (globalThis as unknown as Privileged).refused);
  }

  async end(): Promise<void> {
    await this.#tab.page.evaluate(() => (globalThis as unknown as Privileged).putBack());
    await this.#tab.page.close();
  }
}
