/** What the manifest lets the browser do for us: nothing beyond what is named here. */
const KEYS = [
  'manifest_version',
  'name',
  'description',
  'version',
  'short_name',
  'icons',
  'default_locale',
  'permissions',
  'content_scripts',
  'content_security_policy',
  'incognito',
  'minimum_chrome_version',
  'browser_specific_settings',
  'background',
  'action',
  'commands',
  'storage',
];

const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'notifications'];

const SITES = ['https://app.pix.fr/*', 'https://app.pix.org/*'];

/** Each as it stands: what is missing here is forbidden by the first. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  webrtc: "'block'",
};

interface Manifest {
  permissions?: string[];
  content_scripts?: { matches: string[]; js: string[] }[];
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string; scripts?: string[]; type?: string };
}

export function foundInManifest(text: string): string[] {
  const manifest = JSON.parse(text) as Manifest;
  const sites = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
  const policies = Object.entries(manifest.content_security_policy ?? {});
  return [
    ...beyond(Object.keys(manifest), KEYS).map((key) => `manifest: ${key}`),
    ...beyond(manifest.permissions ?? [], PERMISSIONS).map((one) => `permission ${one}`),
    ...beyond(sites, SITES).map((one) => `site ${one}`),
    ...beyond(
      policies.map(([key]) => key),
      ['extension_pages'],
    ).map((key) => `policy of ${key}`),
    ...foundInPolicy(manifest.content_security_policy?.extension_pages ?? ''),
  ];
}

/** Scripts that the browser starts as classic ones: by the manifest, and in no other way. */
export function classicScriptsOf(text: string): string[] {
  const { content_scripts: inPages = [], background = {} } = JSON.parse(text) as Manifest;
  const behind = background.type === 'module' ? [] : (background.scripts ?? []);
  const worker =
    background.type === 'module' || background.service_worker === undefined
      ? []
      : [background.service_worker];
  return [...inPages.flatMap(({ js }) => js), ...behind, ...worker];
}

function foundInPolicy(policy: string): string[] {
  const said = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const values = Object.fromEntries(said.map(([name = '', ...value]) => [name, value.join(' ')]));
  const missing = Object.keys(POLICY).filter((name) => values[name] !== POLICY[name]);
  const more = Object.keys(values).filter((name) => !(name in POLICY));
  return [
    ...missing.map((name) => `policy: ${name} is not ${POLICY[name]}`),
    ...more.map((name) => `policy: ${name}`),
  ];
}

function beyond(given: readonly string[], allowed: readonly string[]): string[] {
  return given.filter((one) => !allowed.includes(one));
}
