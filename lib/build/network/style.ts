/** What an emitted style sheet would load. */
import { transform } from 'lightningcss';

/** @param css a style sheet as it is emitted */
export function foundInStyle(css: string): string[] {
  try {
    const { dependencies } = transform({
      filename: 'style.css',
      code: new TextEncoder().encode(css),
      analyzeDependencies: true,
    });
    return (dependencies ?? []).flatMap((one) => {
      const url = 'url' in one ? one.url : one.type;
      return /^(?:data:|#)/.test(url) ? [] : [`${one.type} ${url}`];
    });
  } catch (error) {
    // One whose addresses cannot be told apart, too.
    return [`a style sheet that cannot be read: ${String(error)}`];
  }
}
