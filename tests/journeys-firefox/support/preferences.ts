/** Firefox's own preferences while it runs, in its own page for them. */
import type { Firefox, Prefs } from '../../support/browser/firefox.ts';
import { Tab } from './tab.ts';

interface Services {
  prefs: {
    setIntPref: (name: string, value: number) => void;
    setBoolPref: (name: string, value: boolean) => void;
    setStringPref: (name: string, value: string) => void;
    clearUserPref: (name: string) => void;
  };
}

export class Preferences {
  readonly #tab: Tab;
  #set: string[] = [];

  private constructor(tab: Tab) {
    this.#tab = tab;
  }

  static async of({ browser }: Firefox): Promise<Preferences> {
    const tab = new Tab(await browser.newPage());
    await tab.goto('about:config');
    return new Preferences(tab);
  }

  /** These, and no other that was set here before. */
  async set(wanted: Prefs): Promise<void> {
    await this.#tab.page.evaluate(
      (before, values) => {
        const { prefs } = (globalThis as unknown as { Services: Services }).Services;
        for (const name of before) if (!(name in values)) prefs.clearUserPref(name);
        for (const [name, value] of Object.entries(values)) {
          if (typeof value === 'number') prefs.setIntPref(name, value);
          else if (typeof value === 'boolean') prefs.setBoolPref(name, value);
          else prefs.setStringPref(name, value);
        }
      },
      this.#set,
      wanted,
    );
    this.#set = Object.keys(wanted);
  }

  /** As it was before. */
  async end(): Promise<void> {
    await this.set({});
    await this.#tab.page.close();
  }
}
