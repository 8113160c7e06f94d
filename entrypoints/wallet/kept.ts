/** What Balise keeps, as this page reads it: values by key. Only the worker writes. */
import { browser } from 'wxt/browser';

/** The stored values; a key that is not stored is there, undefined. */
export async function readKept(keys: readonly string[]): Promise<Record<string, unknown>> {
  const stored = await browser.storage.local.get([...keys]);
  return Object.fromEntries(keys.map((key) => [key, stored[key]]));
}

/**
 * Calls back whenever one of the keys changes, with what stands there now (undefined = nothing).
 * @returns stops following
 */
export function followKept(
  keys: readonly string[],
  onChange: (values: Record<string, unknown>) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const changed = keys.filter((key) => key in changes);
    if (changed.length === 0) return;
    onChange(Object.fromEntries(changed.map((key) => [key, changes[key]?.newValue])));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
