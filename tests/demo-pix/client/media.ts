const phone = window.matchMedia('(max-width: 767px)');

/** Wide or phone, decided by script as Pix does. Source: `pix-app.md 10.3`. */
export function isWide(): boolean {
  return !phone.matches;
}

export function onWidthChange(listener: () => void): () => void {
  phone.addEventListener('change', listener);
  return () => phone.removeEventListener('change', listener);
}
