/** What a release lacks, by what its files say. */

export interface ReleaseFiles {
  /** Of package.json. */
  version: string;
  /** Of package-lock.json, at its head and for the package itself. */
  lockedVersions: readonly unknown[];
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** The tag that is released; null while nothing is tagged. */
  tag: string | null;
}

/** A sentence for each thing that is missing; none: it may be released. */
export function missingFor({
  version,
  lockedVersions,
  changelog,
  today,
  tag,
}: ReleaseFiles): string[] {
  const missing: string[] = [];
  // What all three stores take: digits and dots only.
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    missing.push(`package.json: « ${version} » is no version of three numbers.`);
  }
  if (lockedVersions.some((locked) => locked !== version)) {
    missing.push('package-lock.json has another version: run npm install --package-lock-only.');
  }
  if (tag !== null && tag !== `v${version}`) {
    missing.push(`The tag is « ${tag} », the version ${version}.`);
  }
  return [...missing, ...missingInChangelog(changelog, version, today)];
}

function missingInChangelog(changelog: string, version: string, today: string): string[] {
  const parts = changelog.split(/^## /m).slice(1);
  const head = `${version} - `;
  const part = parts.find((one) => one.startsWith(head));
  if (part === undefined) return [`CHANGELOG.md has no « ## ${head}YYYY-MM-DD ».`];
  const missing: string[] = [];
  const day = part.slice(head.length).split('\n', 1)[0]?.trim() ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day > today) {
    missing.push(`CHANGELOG.md: « ${day} » is no day up to today.`);
  }
  if (!/^- /m.test(part)) missing.push(`CHANGELOG.md says nothing of ${version}.`);
  const unreleased = parts.find((one) => one.startsWith('Unreleased'));
  if (unreleased !== undefined && /^- /m.test(unreleased)) {
    missing.push(`CHANGELOG.md: what stands under « Unreleased » is not in ${version}.`);
  }
  return missing;
}
