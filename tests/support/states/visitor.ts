/** What a tour of the states needs of a tab, whichever browser it is in. */
export interface Visitor {
  /** Opens an address; a part of the page that is open already may be gone to by its name. */
  goto: (address: string) => Promise<void>;
  /** Waits until it is visible, where « >>> » enters an open shadow root. */
  see: (selector: string) => Promise<unknown>;
  /** By mouse, the first such element with such a name. */
  click: (selector: string, name?: RegExp) => Promise<void>;
  evaluate: <Given, Answer>(
    run: (given: Given) => Answer | Promise<Answer>,
    given: Given,
  ) => Promise<Answer>;
}

/** A state that stands now: its name, for who reads a failure. */
export type Tour = AsyncGenerator<string, void, void>;

interface Area {
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string) => Promise<void>;
}

interface Api {
  storage: Record<'local' | 'session', Area>;
}

/** Writes into the storage, from a page of the extension, as the worker would. */
export async function put(
  page: Visitor,
  items: Record<string, unknown>,
  area: 'local' | 'session' = 'local',
): Promise<void> {
  await page.evaluate(
    async ([what, where]) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { storage } = browser ?? chrome;
      await storage[where].set(what);
      // What popup and toolbar show also stands in memory.
      const { glance } = what as { glance?: unknown };
      if (where === 'local' && glance !== undefined) {
        await storage.session.set({ 'memory:glance': glance });
      }
    },
    [items, area] as const,
  );
}

/** Takes away what the page's session remembers under this key. */
export async function forget(page: Visitor, key: string): Promise<void> {
  await page.evaluate(async (what) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.session.remove(what);
  }, key);
}

/** Hands a file to the page, dropped on it or chosen in a field. */
export async function handOver(
  page: Visitor,
  file: { name: string; type: string; bytes: Uint8Array | string },
  field?: string,
): Promise<void> {
  const content = typeof file.bytes === 'string' ? file.bytes : [...file.bytes];
  await page.evaluate(
    ([name, type, data, selector]) => {
      const dataTransfer = new DataTransfer();
      const part = typeof data === 'string' ? data : new Uint8Array(data);
      dataTransfer.items.add(new File([part], name, { type }));
      if (selector === null) {
        const how = { dataTransfer, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('dragover', how));
        document.body.dispatchEvent(new DragEvent('drop', how));
        return;
      }
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      input.files = dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [file.name, file.type, content, field ?? null] as const,
  );
}

/** Holds a file above the page, as a hand does that has not let go of it. */
export async function holdAbove(page: Visitor): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Bonjour'], 'a.pdf', { type: 'application/pdf' }));
    const how = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', how));
  }, null);
}

/** Writes into every such field, as far as the page can tell by a person's hand. */
export async function typeIn(page: Visitor, fields: string, text: string): Promise<void> {
  await page.see(fields);
  await page.evaluate(
    ([selector, value]) => {
      for (const field of document.querySelectorAll<HTMLInputElement>(selector)) {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    },
    [fields, text] as const,
  );
}

/** Opens everything that can be unfolded. */
export async function unfoldAll(page: Visitor): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  }, null);
}
