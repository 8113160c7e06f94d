/** The worker's clock, turned back: a history has one point a day. */

export interface Scope {
  Date: DateConstructor;
  realDate?: DateConstructor;
}

/** Milliseconds to add; none for the real day. */
export const shiftTo = (day: string | null) =>
  day === null ? 0 : Date.parse(`${day}T12:00:00Z`) - Date.now();

/** Runs in the browser alone, in the worker itself or beside the event page. */
export async function shiftClock(by: number): Promise<void> {
  const { browser } = globalThis as unknown as {
    browser?: { runtime: { getBackgroundPage?: () => Promise<Scope> } };
  };
  const here: Scope = globalThis;
  const scope = (await browser?.runtime.getBackgroundPage?.()) ?? here;
  const Real = (scope.realDate ??= scope.Date);
  scope.Date = new Proxy(Real, {
    construct: (_target, given: unknown[]): object =>
      Reflect.construct(Real, given.length === 0 ? [Real.now() + by] : given) as object,
    get: (target, name): unknown =>
      name === 'now' ? () => Real.now() + by : Reflect.get(target, name),
  });
}
