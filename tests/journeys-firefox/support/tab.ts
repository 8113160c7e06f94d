import { expect } from '@playwright/test';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import type { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPixIn } from '../../demo-pix/puppeteer.ts';

/** What a person sees of an element. */
interface Seen {
  text: string;
  attributes: Record<string, string>;
}

/** Runs in the page: the visible elements of a selector, where « >>> » enters an open shadow root. */
function visible(selector: string): HTMLElement[] {
  let roots: ParentNode[] = [document];
  const steps = selector.split(' >>> ');
  for (const step of steps.slice(0, -1)) {
    roots = roots
      .flatMap((root) => [...root.querySelectorAll(step)])
      .flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(steps.at(-1) ?? '')])
    .filter((element) => element.checkVisibility());
}

/** Runs in the page: the first of these elements that a person would call by this name. */
function called(elements: HTMLElement[], source: string, flags: string): HTMLElement | undefined {
  const name = new RegExp(source, flags);
  return elements.find((element) =>
    name.test((element.ariaLabel ?? element.textContent).trim().replace(/\s+/g, ' ')),
  );
}

/** A tab of Firefox, as far as the journeys handle it. Everything waits for what it is to see. */
export class Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    // The journey has an end of its own.
    page.setDefaultTimeout(0);
  }

  /** Opens an address of the demonstration Pix, of the extension, or of Firefox itself. */
  async goto(address: string): Promise<void> {
    if (!/^(moz-extension|about):/.test(address)) {
      // Pix loads itself anew when its pupil changes, and a new window its own page: who navigates at that
      // moment does so again.
      await this.page.goto(address).catch(async (error: unknown) => {
        if (!/interrupted an unfinished navigation|NS_BINDING_ABORTED/.test(String(error)))
          throw error;
        await this.page.goto(address);
      });
      return;
    }
    // Firefox tells the driver nothing of how an extension's page loads, or one of its own: not awaited, but looked at.
    await this.page.goto(address, { timeout: 1 }).catch(() => null);
    const state = () => this.page.evaluate(() => `${document.readyState} ${location.href}`);
    await expect.poll(() => state().catch(String)).toBe(`complete ${address}`);
  }

  async path(): Promise<string> {
    return this.page.evaluate(() => location.pathname).catch(() => '');
  }

  async serve(demo: DemoPix): Promise<void> {
    await routeDemoPixIn(this.page, demo);
  }

  async all(selector: string): Promise<Seen[]> {
    try {
      const elements = await this.#visible(selector);
      return await elements.evaluate((list) =>
        list.map((element) => ({
          text: element.innerText.trim(),
          attributes: Object.fromEntries(
            [...element.attributes].map(({ name, value }) => [name, value]),
          ),
        })),
      );
    } catch {
      // While a page gives way to the next there is nothing to see.
      return [];
    }
  }

  /** @param text with a space wherever there is one, breaking or not, as Playwright looks too */
  async see(selector: string, text: string | RegExp = ''): Promise<Seen> {
    const plain = (said: string) => said.replace(/\s+/g, ' ');
    const matches = ({ text: seen }: Seen) =>
      typeof text === 'string' ? plain(seen).includes(plain(text)) : text.test(seen);
    let seen: Seen[] = [];
    const look = async () => {
      seen = await this.all(selector);
      return seen.some(matches) ? 'seen' : `not seen; there is ${JSON.stringify(seen)}`;
    };
    await expect.poll(look, { message: `${selector} ${text}` }).toBe('seen');
    return seen.find(matches) ?? { text: '', attributes: {} };
  }

  async seeNothingOf(selector: string): Promise<void> {
    await this.seeCount(selector, 0);
  }

  async seeCount(selector: string, count: number): Promise<void> {
    const found = async () => (await this.all(selector)).length;
    await expect.poll(found, { message: selector }).toBe(count);
  }

  /** With the mouse, in the middle of the first such element with such a name. */
  async click(selector: string, name = /(?:)/): Promise<void> {
    await this.page.bringToFront();
    // Drawn anew between the look and the click, it is another element: looked for again.
    await expect(async () => (await this.#element(selector, name)).click()).toPass();
  }

  /** As a keyboard would come to it; what is pressed next goes there. */
  async focusOn(selector: string, name = /(?:)/): Promise<void> {
    const element = await this.#element(selector, name);
    await this.page.bringToFront();
    await element.focus();
  }

  async fill(selector: string, text: string): Promise<void> {
    // A tab behind another is not drawn, and the driver waits for what is drawn.
    await this.page.bringToFront();
    await this.page.locator(selector).fill(text);
  }

  async press(key: 'Tab' | 'Escape' | 'Enter' | ' '): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** What has the focus, shadow roots entered: kind of element, and name. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return `${element?.localName ?? ''}: ${name.trim().replace(/\s+/g, ' ')}`;
    });
  }

  #visible(selector: string): Promise<JSHandle<HTMLElement[]>> {
    return this.page.evaluateHandle(visible, selector);
  }

  async #element(selector: string, name: RegExp): Promise<ElementHandle<HTMLElement>> {
    const found: ElementHandle<HTMLElement>[] = [];
    const look = async () => {
      const elements = await this.#visible(selector).catch(() => null);
      const first = await elements
        ?.evaluateHandle(called, name.source, name.flags)
        .catch(() => null);
      const element = first?.asElement() ?? null;
      if (element) found.unshift(element as ElementHandle<HTMLElement>);
      return found.length;
    };
    await expect.poll(look, { message: `${selector} ${name}` }).toBeGreaterThan(0);
    const [element] = found;
    if (!element) throw new Error(`${selector} went away`);
    return element;
  }
}
