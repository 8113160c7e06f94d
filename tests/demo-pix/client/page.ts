export interface Page {
  readonly title: string;
  /** `app` has the navigation, the header and the footer; `bare` has nothing around it. */
  readonly layout: 'app' | 'bare';
  readonly content: readonly Node[];
  readonly mounted?: () => void;
  readonly left?: () => void;
}

export type Loaded = Page | { readonly redirect: string };

export interface Visit {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
}

export type Loader = (visit: Visit) => Loaded | Promise<Loaded>;
