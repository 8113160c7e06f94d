import { isWide, onWidthChange } from './media.ts';
import type { Page } from './page.ts';
import { el } from './parts/dom.ts';
import { footer } from './parts/page/footer.ts';
import { header } from './parts/page/header.ts';
import { topBanner } from './parts/page/information-banner.ts';
import { releasePage } from './parts/page/modal.ts';
import { navigation, showCurrentEntry } from './parts/page/navigation.ts';
import { currentProfile, loadProfile, news } from './store.ts';

// Pages live in an element of their own: what others add to #app survives a change of page.
const root = el('div', { class: 'demo-root' });
let frame: { element: HTMLElement; slot: HTMLElement; header: HTMLElement } | null = null;
let current: Page | null = null;

export function startLayout(): void {
  document.querySelector('#app')?.append(root);
  news.addEventListener('profile', drawHeader);
  onWidthChange(drawHeader);
}

export function mount(page: Page): void {
  current?.left?.();
  releasePage();
  current = page;
  document.title = `${page.title} | Pix (démonstration)`;
  const main = el('main', { id: 'main', class: `main main--${page.layout}` }, ...page.content);
  if (page.layout === 'app') mountInFrame(main);
  else {
    frame = null;
    root.replaceChildren(main);
  }
  page.mounted?.();
}

/** Banner, menu, page and footer in one grid. Sources: `pix-app.md 9`, `11` (Layout). */
function mountInFrame(main: HTMLElement): void {
  if (!frame) {
    const slot = el('div', {});
    const headerSlot = el('div', {});
    const element = el(
      'div',
      { class: 'pix-app-layout' },
      topBanner(),
      navigation(),
      el('div', { class: 'pix-app-layout__main' }, headerSlot, slot),
      footer(),
    );
    frame = { element, slot, header: headerSlot };
    root.replaceChildren(element);
    drawHeader();
  }
  frame.slot.replaceChildren(main);
  showCurrentEntry(frame.element);
}

function drawHeader(): void {
  if (!frame) return;
  frame.header.replaceChildren(...(isWide() ? [header()] : []));
  if (isWide() && !currentProfile()) void loadProfile().catch(() => undefined);
}
