import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

export function isWebAddress(evidence: string): boolean {
  return /^https?:\/\//i.test(evidence);
}

/** `notes/brand.md#award` is a place in `notes/brand.md`. */
export function withoutFragment(path: string): string {
  return path.replace(/#.*$/, '');
}

/** The paths that a text may mean, the likelier first: a place in a file, or a file with such a sign in its name. */
export function pathsMeant(named: string): readonly string[] {
  return [...new Set([withoutFragment(named), named])].filter((path) => path !== '');
}

/** Where the evidence of a criterion may well be: named after it, like what the plan has for other criteria, or in a usual folder. */
export function likelyEvidence({ scores }: Plan, criterion: string): readonly string[] {
  const alike = [...(scores?.entries ?? [])].flatMap(([other, { value }]) =>
    (value?.evidence?.items ?? []).flatMap(({ value: named }) => {
      const path = withoutFragment(named.trim());
      return isWebAddress(path) || !path.includes(other) ? [] : [path.replace(other, criterion)];
    }),
  );
  return [...new Set([...alike, `notes/${criterion}.md`, `evidence/${criterion}.md`])];
}

/** What else may be meant by a path that leads nowhere, the likeliest first: one from another folder, or without its ending. */
export function likelyPaths(named: string): readonly string[] {
  const [, path = '', fragment = ''] = /^\/?([^#]*)(#.*)?$/.exec(named) ?? [];
  const own = path.replace(/^(\.\.?\/)+/, '');
  const paths = [path, own, `../${own}`, `${path}.md`, `${own}.md`];
  return [...new Set(paths)].filter((one) => one !== named && one !== '').map((one) => one + fragment);
}
