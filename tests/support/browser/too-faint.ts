/**
 * What is drawn too faintly, by the colours that the browser itself resolves: forced ones, too, which
 * axe-core does not see. Runs in the page alone: it may use nothing of this file.
 */

/**
 * Texts below 4.5:1, and controls whose edge is less than 3:1 from what they stand on and that nothing
 * else sets off.
 * @param host the element whose open shadow root is looked at; null = the page
 */
export function tooFaint(host: string | null): string[] {
  const root = (host === null ? null : document.querySelector(host)?.shadowRoot) ?? document;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  /** Red, green, blue and alpha, 0 to 255, of any colour of CSS. */
  const known = new Map<string, number[]>();
  const read = (colour: string) => {
    const before = known.get(colour);
    if (before) return before;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const read = [...canvas.getImageData(0, 0, 1, 1).data];
    known.set(colour, read);
    return read;
  };
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: readonly number[], other: readonly number[]) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const groundOf = (element: Element | null): readonly number[] => {
    for (let one = element; one; one = one.parentElement) {
      const ground = read(getComputedStyle(one).backgroundColor);
      if ((ground[3] ?? 0) > 250) return ground;
    }
    return read(matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#ffffff');
  };
  const faint: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const isText = [...element.childNodes].some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (!isText || !element.checkVisibility() || element.closest('.visually-hidden, svg, option'))
      continue;
    if (element.closest(':disabled, [aria-disabled=true], fieldset:disabled')) continue;
    const text = read(getComputedStyle(element).color);
    if (contrast(text, groundOf(element)) < 4.5)
      faint.push(`text ${element.outerHTML.slice(0, 120)}`);
  }
  for (const control of root.querySelectorAll<HTMLElement>('button, a, input, select, textarea')) {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor, appearance } =
      getComputedStyle(control);
    const isDrawnByBrowser =
      control.matches('[type=checkbox], [type=radio], [type=file]') && appearance !== 'none';
    const edge = read(borderTopColor);
    const hasEdge = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && edge[3] !== 0;
    if (!hasEdge || isDrawnByBrowser || !control.checkVisibility() || control.matches(':disabled'))
      continue;
    const outside = groundOf(control.parentElement);
    const inside = read(backgroundColor);
    const isSetOff = inside[3] === 255 && contrast(inside, outside) >= 3;
    if (!isSetOff && contrast(edge, outside) < 3)
      faint.push(`edge ${control.outerHTML.slice(0, 120)}`);
  }
  return faint;
}
