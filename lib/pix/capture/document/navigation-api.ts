/** The part of the Navigation API that we use; TypeScript 5.9 does not know it yet. */
interface NavigationApi {
  addEventListener: {
    (
      type: 'navigate',
      listener: (event: { destination: { url: string } }) => void,
      options: { signal: AbortSignal },
    ): void;
    (
      type: 'currententrychange',
      listener: (event: { navigationType: string | null }) => void,
      options: { signal: AbortSignal },
    ): void;
  };
}

/** The page's Navigation API; null in browsers without it (Firefox before 147). */
export function navigationApi(): NavigationApi | null {
  return (window as { navigation?: NavigationApi }).navigation ?? null;
}
