import { flushSync, mount, unmount, type Component } from 'svelte';

/** Smaller than this nobody reads. */
const SMALLEST = 0.4;
const STEP = 0.96;

/** No margin, so that the browser writes no address of the extension into it. */
const PAPER = '@page { size: A4; margin: 0 }';

/**
 * Prints a sheet on one page in the place of the wallet page, which comes back afterwards.
 * @param sheet a component whose root is `[data-printed-sheet]`, of the size of the paper
 */
export function printPage<Props extends Record<string, unknown>>(
  sheet: Component<Props>,
  props: Props,
  title: string,
): void {
  const printed = mount(sheet, { target: document.body, props });
  flushSync();
  const page = document.querySelector<HTMLElement>('body > [data-printed-sheet]');
  if (page) shrinkToPage(page);
  const removePaper = lay(PAPER);
  const before = document.title;
  // Browsers name the PDF that they print to by it.
  document.title = title;
  window.addEventListener(
    'afterprint',
    () => {
      document.title = before;
      removePaper();
      void unmount(printed);
    },
    { once: true },
  );
  window.print();
}

/** While the sheet is printed and no longer: the wallet page, printed, has the margins of the browser. */
function lay(rule: string): () => void {
  const [style] = document.styleSheets;
  const end = style?.cssRules.length ?? 0;
  style?.insertRule(rule, end);
  return () => style?.deleteRule(end);
}

/** Names may be long: smaller by steps until the page holds all. */
function shrinkToPage(page: HTMLElement): void {
  for (let scale = 1; page.scrollHeight > page.clientHeight && scale > SMALLEST; scale *= STEP) {
    page.style.setProperty('--scale', String(scale * STEP));
  }
}
