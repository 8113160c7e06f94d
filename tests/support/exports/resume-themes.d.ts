declare module 'jsonresume-theme-class' {
  export function render(resume: unknown): string;
}

declare module 'jsonresume-theme-kendall' {
  export function render(resume: unknown): string;
}

declare module 'jsonresume-theme-macchiato' {
  export function render(resume: unknown): string;
}

declare module 'jsonresume-theme-stackoverflow' {
  export function render(resume: unknown): string;
}
