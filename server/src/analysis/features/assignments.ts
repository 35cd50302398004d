import { fewOf, nearest, oneOf } from '../../base/suggest.ts';
import type { FileId } from '../../rules/finding.ts';
import { shapeAt, shapes, type Kind, type Shape } from '../../schema/shape.ts';
import { applyEdits, scalar, setValue } from '../../syntax/edit.ts';
import { parse, type SyntaxTree } from '../../syntax/parse.ts';
import { isAbsent, nodeAt, type Node, type Path, type Scalar } from '../../syntax/tree.ts';
import type { CriteriaView, PlanView, PortfolioView, Snapshot } from '../views.ts';
import { nameOf } from './item-name.ts';

/** A value to be put in the place of another, as a person writes it: `criteria.brand.weight` and `30`. */
export interface Assignment {
  /** Names with points between them; items of lists by what they call themselves, or by their number from 1. */
  readonly place: string;
  /** A YAML scalar. */
  readonly value: string;
}

/** An assignment with what it was found to mean. */
export interface Assigned extends Assignment {
  readonly file: FileId;
  readonly path: Path;
  /** What stood there; undefined where nothing did. */
  readonly before: Scalar['value'] | undefined;
  readonly after: Scalar['value'];
}

export interface Assignments {
  readonly made: readonly Assigned[];
  /** The files that are other than before, with what would stand in them. */
  readonly texts: ReadonlyMap<FileId, string>;
}

export interface Fault {
  readonly assignment: Assignment;
  /** Why it cannot be made, in words. */
  readonly fault: string;
}

type Outcome<T extends object> = T | { readonly fault: string };

/** Makes assignments one after the other, on the texts alone; or tells what is wrong with the first that cannot be made. */
export function assign(
  snapshot: Snapshot,
  portfolios: readonly PortfolioView[],
  assignments: readonly Assignment[],
): Assignments | Fault {
  const trees = new Map<FileId, SyntaxTree>();
  const made: Assigned[] = [];
  for (const assignment of assignments) {
    const one = assignOne(snapshot, portfolios, assignment, trees);
    if ('fault' in one) return { assignment, fault: one.fault };
    trees.set(one.file, one.tree);
    const earlier = made.find(({ file, path }) => file === one.file && isSame(path, one.path));
    made.push({ ...assignment, ...one, ...(earlier && { before: earlier.before }) });
  }
  return { made, texts: new Map([...trees].map(([file, { text }]) => [file, text])) };
}

function isSame(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

function assignOne(
  snapshot: Snapshot,
  portfolios: readonly PortfolioView[],
  { place, value: written }: Assignment,
  trees: ReadonlyMap<FileId, SyntaxTree>,
): Outcome<Omit<Assigned, keyof Assignment> & { readonly tree: SyntaxTree }> {
  if (written === '') return { fault: 'there is no value to put there' };
  const value = scalarOf(written);
  if (!value) return { fault: `"${written}" is no single YAML value` };
  const address = addressOf(place, portfolios);
  if ('fault' in address) return address;
  const { file } = address;
  const tree = trees.get(file) ?? snapshot.file(file)?.tree();
  if (!tree) return { fault: 'the file cannot be read' };
  const found = placeIn(tree, address);
  if ('fault' in found) return found;
  const { path } = found;
  const there = nodeAt(tree.root, path);
  const before = there?.kind === 'scalar' && !isAbsent(there) ? there.value : undefined;
  const text = typeof value.value === 'string' && value.style !== 'plain' ? scalar(value.value) : written;
  const edits = setValue(tree, path, [text.trim()]);
  if (edits.length === 0) return { fault: 'the file is written in a way that leaves no room for it' };
  return { file, path, before, after: value.value, tree: parse(applyEdits(tree.text, edits), tree) };
}

/** Whether a text is a YAML value that can be put in the place of another. */
export function isSingleValue(text: string): boolean {
  return scalarOf(text) !== undefined;
}

function scalarOf(text: string): Scalar | undefined {
  const { root, problems } = parse(`value: ${text}`);
  const node = root?.kind === 'mapping' && root.pairs.length === 1 ? root.pairs[0]?.value : undefined;
  const whole =
    node?.kind === 'scalar' &&
    node.style !== 'block' &&
    node.end === 'value: '.length + text.trimEnd().length;
  return whole && !isAbsent(node) && problems.length === 0 && !/[\r\n]/.test(text) ? node : undefined;
}

/** A file, and the names that lead to a place in it. */
interface Address {
  readonly kind: Kind;
  readonly file: FileId;
  readonly names: readonly string[];
  /** What people call the file. */
  readonly called: string;
  /** Where it is one. */
  readonly plan?: PlanView;
}

const kinds = ['criteria', 'tiers', 'portfolio'];

/** The first names of a place say which file it is in. */
function addressOf(place: string, portfolios: readonly PortfolioView[]): Outcome<Address> {
  const names = place.split('.');
  const [first = '', ...rest] = names;
  if (place === '' || names.includes(''))
    return { fault: 'a place is named by words with points between them' };
  switch (first) {
    case 'portfolio':
      return inPortfolio(rest, portfolios);
    case 'criteria':
    case 'tiers':
      return inCriteria(
        first,
        rest,
        portfolios.flatMap(({ criteria }) => criteria),
      );
    default:
      return inPlan(
        place,
        portfolios.flatMap(({ plans }) => plans),
      );
  }
}

function inPortfolio(names: readonly string[], portfolios: readonly PortfolioView[]): Outcome<Address> {
  const files = portfolios.flatMap(({ file }) => file ?? []);
  const [file] = files;
  if (file === undefined) return { fault: 'there is no portfolio.yaml' };
  if (files.length > 1) return { fault: 'several portfolios were asked for; say which by its path' };
  return { kind: 'portfolio', file, names, called: 'portfolio.yaml' };
}

function inPlan(place: string, plans: readonly PlanView[]): Outcome<Address> {
  const meant = plans.filter(({ id }) => place === id || place.startsWith(`${id}.`));
  const longest = Math.max(...meant.map(({ id }) => id.length));
  const [plan, other] = meant.filter(({ id }) => id.length === longest);
  const [first = ''] = place.split('.');
  if (!plan) {
    const near = didYouMean(first, [...kinds, ...plans.map(({ id }) => id)]);
    return {
      fault: `there is no account "${first}", and a place that is none begins with ${oneOf(kinds)}${near}`,
    };
  }
  if (other) return { fault: `several plans have the id "${plan.id}"; say by a path which` };
  const names = place
    .slice(plan.id.length + 1)
    .split('.')
    .filter((name) => name !== '');
  return { kind: 'plan', file: plan.file, names, called: plan.id, plan };
}

/** The parts of a criteria file that go by names of their own. */
const named = {
  criteria: {
    what: 'criterion',
    within: ['criteria'],
    of: ({ criteria }: CriteriaView) => criteria.criteria,
  },
  tiers: {
    what: 'tier',
    within: ['tiers', 'levels'],
    of: ({ criteria }: CriteriaView) => criteria.tiers.levels,
  },
} as const;

/** `criteria.brand…`, `tiers.gold…`, with the id of the set between them where there are several; or a key of the file. */
function inCriteria(
  part: 'criteria' | 'tiers',
  names: readonly string[],
  sets: readonly CriteriaView[],
): Outcome<Address> {
  if (sets.length === 0) return { fault: 'there is no criteria set' };
  const { what, within, of } = named[part];
  const [first = '', second] = names;
  const keys = keysOf(part === 'tiers' ? shapeAt('criteria', ['tiers']) : shapes.criteria);
  const has = (set: CriteriaView, name: string): boolean => of(set).some(({ id }) => id === name);
  const inSet = (set: CriteriaView, own: readonly string[]): Outcome<Address> => {
    const [name = ''] = own;
    const called = `criteria set ${set.criteria.id ?? ''}`.trim();
    const before = has(set, name) ? within : part === 'tiers' ? ['tiers'] : [];
    if (before !== within && !keys.includes(name)) {
      const near = didYouMean(name, [...of(set).map(({ id }) => id), set.criteria.id ?? '', ...keys]);
      return { fault: name === '' ? `say which ${what}` : `${called} has no ${what} "${name}"${near}` };
    }
    return { kind: 'criteria', file: set.file, names: [...before, ...own], called };
  };
  const [set, otherSet] = sets.filter(({ criteria }) => criteria.id === first);
  if (set && !(second !== undefined && sets.some((one) => has(one, first)) && !has(set, second))) {
    return otherSet
      ? { fault: `several criteria sets have the id "${first}"; say by a path which` }
      : inSet(set, names.slice(1));
  }
  const having = sets.filter((one) => has(one, first));
  const candidates = having.length > 0 ? having : sets;
  const [only] = candidates;
  if (only && candidates.length === 1) return inSet(only, names);
  const ids = sets.flatMap(({ criteria: { id } }) => id ?? []);
  if (having.length > 1 || keys.includes(first))
    return {
      fault: `there are several criteria sets; write ${oneOf(ids.map((id) => `${part}.${id}.${names.join('.')}`))}`,
    };
  const near = didYouMean(first, [...ids, ...sets.flatMap((one) => of(one).map(({ id }) => id))]);
  return { fault: `no criteria set has a ${what} "${first}"${near}` };
}

/** Follows the names through a file, as far as its schema goes, to the place of a single value. */
function placeIn(
  { root }: SyntaxTree,
  { kind, names, called, plan }: Address,
): Outcome<{ readonly path: Path }> {
  const path: (string | number)[] = [];
  const shapeHere = (): Shape | undefined =>
    shapeAt(kind, path, (at) => {
      const union = shapeAt(kind, at);
      const tag = union?.kind === 'union' ? nodeAt(root, [...at, union.tag]) : undefined;
      return tag?.kind === 'scalar' ? String(tag.value) : undefined;
    });
  const here = (): string =>
    path.length === 0 ? called : `${called}: ${names.slice(0, path.length).join('.')}`;
  for (const name of names) {
    const step = stepTo(name, shapeHere(), nodeAt(root, path), plan);
    if (step !== undefined && typeof step === 'object') return { fault: `${here()} has no ${step.fault}` };
    if (step === undefined) return { fault: `${here()} is a single value; there is no "${name}" in it` };
    path.push(step);
  }
  const shape = shapeHere();
  if (shape?.kind === 'scalar') return { path };
  const inside = choicesIn(shape, nodeAt(root, path));
  const choices = inside.length > 0 ? `; name one of ${fewOf(inside, 10)}` : '';
  return { fault: `${here()} is not a single value${choices}` };
}

function stepTo(
  name: string,
  shape: Shape | undefined,
  node: Node | undefined,
  plan: PlanView | undefined,
): string | number | { readonly fault: string } | undefined {
  switch (shape?.kind) {
    case 'struct':
    case 'union': {
      const keys = keysOf(shape, node);
      return keys.includes(name) ? name : { fault: `"${name}"${didYouMean(name, keys)}` };
    }
    case 'record': {
      const known = choicesIn(shape, node);
      const criteria = shape === shapeAt('plan', ['scores']) ? plan?.criteria?.criteria.criteria : undefined;
      const fits = shape.keyPattern === undefined || new RegExp(shape.keyPattern, 'u').test(name);
      if (known.includes(name) || (fits && (criteria?.some(({ id }) => id === name) ?? true))) return name;
      const ids = criteria?.map(({ id }) => id) ?? known;
      return { fault: `${criteria ? 'criterion ' : ''}"${name}"${didYouMean(name, ids)}` };
    }
    case 'list': {
      const items = node?.kind === 'sequence' ? node.items : [];
      const names = items.map(itemName);
      const index = names.includes(name)
        ? names.indexOf(name)
        : /^[1-9]\d*$/.test(name)
          ? Number(name) - 1
          : -1;
      if (items[index]) return index;
      return {
        fault: `"${name}"${didYouMean(
          name,
          names.filter((one) => one !== ''),
        )}`,
      };
    }
    case 'scalar':
    case undefined:
      return undefined;
  }
}

/** Empty where an item has none; a number would be taken for its place in the list. */
function itemName(item: Node): string {
  const name = item.kind === 'mapping' ? nameOf(item)?.value : undefined;
  return typeof name === 'string' ? name : '';
}

function choicesIn(shape: Shape | undefined, node: Node | undefined): readonly string[] {
  if (shape?.kind === 'struct' || shape?.kind === 'union') return keysOf(shape, node);
  if (node?.kind === 'mapping') return node.pairs.map(({ key }) => key.value);
  return node?.kind === 'sequence'
    ? node.items.map((item, index) => itemName(item) || String(index + 1))
    : [];
}

/** The keys of a map; of one that is of several kinds, those of the kind that is written, or else of all. */
function keysOf(shape: Shape | undefined, node?: Node): readonly string[] {
  if (shape?.kind === 'struct') return [...shape.properties.keys()];
  if (shape?.kind !== 'union') return [];
  const tag = nodeAt(node, [shape.tag]);
  const written = tag?.kind === 'scalar' ? shape.variants.get(String(tag.value)) : undefined;
  const variants = written ? [written] : [...shape.variants.values()];
  return [...new Set(variants.flatMap(({ properties }) => [...properties.keys()]))];
}

function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
