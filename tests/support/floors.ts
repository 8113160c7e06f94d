import { resolve } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';

/** What dependency-cruiser finds, from these files and folders on, below a folder. */
export async function lookInto(
  { forbidden = [], options = {} }: IConfiguration,
  sources: string[],
  folder = '.',
): Promise<ICruiseResult> {
  const { enhancedResolveOptions, ...others } = options;
  const { output } = await cruise(
    sources,
    { ...others, baseDir: resolve(folder), validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** Each violation in a line: `rule: from > to`, and what is between them. */
export function violations({ summary }: ICruiseResult): string[] {
  return summary.violations
    .map(({ rule, from, to, cycle, via }) => {
      const way = (cycle ?? via)?.map(({ name }) => name) ?? [to];
      return `${rule.name}: ${[from, ...way].join(' > ')}`;
    })
    .sort();
}
