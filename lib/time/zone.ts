/** The zone whose days `localDay` gives, such as « Pacific/Noumea ». */
export function localZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
