import fc from 'fast-check';
import { isMap, parseDocument, visit } from 'yaml';
import { kindOf } from '../../../../server/src/analysis/files/kinds.ts';
import { catalogue } from '../../../../server/src/rules/catalogue.generated.ts';
import { parse } from '../../../../server/src/syntax/parse.ts';
import { plainOf } from '../../../../server/src/syntax/tree.ts';
import { laidOut, layouts } from '../../../rules/layouts.ts';
import { examplesOf } from '../../../support/pages.ts';
import { sampleWorkspace } from '../../../support/samples.ts';
import { parseWorkspace, type Workspace } from '../../../support/workspace.ts';

/** The workspaces of the samples and of the examples on the pages of the rules. */
const workspaces: readonly Workspace[] = [
  sampleWorkspace('emea'),
  sampleWorkspace('starter'),
  ...catalogue.flatMap(({ id }) => examplesOf(id).map(({ text }) => parseWorkspace(text))),
];

/** A file of one of them with its surroundings, written in one of many layouts. */
export interface Written {
  readonly workspace: Workspace;
  readonly file: string;
}

const anyFile: fc.Arbitrary<Written> = fc
  .constantFrom(...workspaces)
  .chain((workspace) =>
    fc
      .constantFrom(...[...workspace.files.keys()].filter((file) => kindOf(file)))
      .map((file) => ({ workspace, file })),
  );

export const anyWritten: fc.Arbitrary<Written> = fc
  .tuple(anyFile, layouts)
  .map(([{ workspace, file }, layout]) =>
    withText(workspace, file, laidOut(only(workspace, file), layout).files.get(file)),
  );

/** The same with the keys of its maps in any order. */
export const anyShuffled: fc.Arbitrary<Written> = fc
  .tuple(anyFile, layouts, fc.array(fc.nat(), { minLength: 200, maxLength: 200 }))
  .map(([{ workspace, file }, layout, throws]) => {
    const before = withText(workspace, file, shuffled(workspace.files.get(file) ?? '', throws)).workspace;
    return withText(before, file, laidOut(only(before, file), layout).files.get(file));
  });

function only(workspace: Workspace, file: string): Workspace {
  return { ...workspace, files: new Map([[file, workspace.files.get(file) ?? '']]) };
}

export function withText(workspace: Workspace, file: string, text = ''): Written {
  return { workspace: { ...workspace, files: new Map(workspace.files).set(file, text) }, file };
}

export function textOf({ workspace, file }: Written): string {
  return workspace.files.get(file) ?? '';
}

function shuffled(text: string, throws: readonly number[]): string {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return text;
  let next = 0;
  visit(document, (_, node) => {
    if (!isMap(node)) return;
    const dice = node.items.map(() => throws[next++ % throws.length] ?? 0);
    const order = [...node.items.keys()].sort((a, b) => (dice[a] ?? 0) - (dice[b] ?? 0));
    node.items = order.flatMap((index) => node.items[index] ?? []);
  });
  const made = document.toString({ lineWidth: 0, indentSeq: true });
  const said = (one: string): unknown => {
    const { root, problems } = parse(one);
    return [problems.length, root && plainOf(root)];
  };
  return JSON.stringify(sorted(said(made))) === JSON.stringify(sorted(said(text))) ? made : text;
}

/** Plain values with the keys of every map in the order of the alphabet. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
