/**
 * Resolves once what was drawn until now has been painted: what nobody waits for starts then. A page
 * that is not looked at, or no longer, paints nothing, and there is nothing to wait for.
 */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((done) => {
    const end = () => {
      document.removeEventListener('visibilitychange', end);
      done();
    };
    document.addEventListener('visibilitychange', end);
    requestAnimationFrame(() => setTimeout(end));
  });
}
