/** The builds as they stand in .output. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
/** That for Safari is built, and never was in a Safari. */
export type Build = (typeof BUILDS)[number] | 'safari-mv3';

export interface Manifest {
  manifest_version: number;
  name: string;
  short_name: string;
  description: string;
  version: string;
  default_locale: string;
  permissions: string[];
  optional_permissions?: string[];
  incognito?: string;
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  key?: string;
  update_url?: string;
  icons: Record<string, string>;
  minimum_chrome_version?: string;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; run_at: string; world?: string }[];
  background: { service_worker?: string; scripts?: string[] };
  storage?: unknown;
  commands?: unknown;
  browser_specific_settings?: {
    safari?: { strict_min_version: string };
    gecko: {
      id: string;
      strict_min_version: string;
      data_collection_permissions: { required: string[] };
    };
    gecko_android?: unknown;
  };
}

export const folderOf = (build: Build): string => join('.output', build);

export function manifestOf(build: Build): Manifest {
  return JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8')) as Manifest;
}

/** Every file of a folder by its path below it. */
export function filesOf(folder: string): Map<string, Buffer> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(found.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** A message of the manifest in a language. */
export function inLanguage(build: Build, text: string, language: 'fr' | 'en'): string {
  const messages = JSON.parse(
    readFileSync(join(folderOf(build), '_locales', language, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;
  return text.replace(/^__MSG_(\w+)__$/, (_, key: string) => messages[key]?.message ?? '');
}
