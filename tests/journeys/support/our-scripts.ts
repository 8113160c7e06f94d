import type { CDPSession, Page } from '@playwright/test';

/** Balise's own scripts in a page, as the browser itself knows them: in whatever world they run. */
export class OurScripts {
  readonly #session: CDPSession;
  /** Files of ours by the browser's number of the script. */
  readonly #files = new Map<string, string>();
  /** The worlds of the document that is there: a listener is seen from its own world alone. */
  readonly #worlds = new Set<number>();

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Debugger.scriptParsed', ({ scriptId, url }) => {
      const { protocol, pathname } = new URL(url || 'about:blank');
      if (protocol === 'chrome-extension:') this.#files.set(scriptId, pathname.slice(1));
    });
    session.on('Runtime.executionContextCreated', ({ context }) => this.#worlds.add(context.id));
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.#worlds.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
  }

  /** To be called before the page is opened or loaded again. */
  static async watch(page: Page): Promise<OurScripts> {
    const session = await page.context().newCDPSession(page);
    const scripts = new OurScripts(session);
    await session.send('Runtime.enable');
    await session.send('Debugger.enable');
    return scripts;
  }

  /** The files that were started since, each once. */
  started(): string[] {
    return [...new Set(this.#files.values())].sort();
  }

  /** What they listen to on the window and the document: `click of pix-panel.js`. */
  async listeners(): Promise<string[]> {
    const found: string[] = [];
    for (const contextId of this.#worlds) {
      for (const expression of ['window', 'document']) {
        const { result } = await this.#session.send('Runtime.evaluate', { expression, contextId });
        const { listeners } = await this.#session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId ?? '',
        });
        for (const { type, scriptId } of listeners) {
          const file = this.#files.get(scriptId);
          if (file) found.push(`${type} of ${file}`);
        }
      }
    }
    return found.sort();
  }
}
