import type { Edit } from '../../analysis/features/diff/edits.ts';
import { monthsIn, parseDay } from '../../base/day.ts';
import type { LineIndex } from '../../base/line-index.ts';
import type { FileId } from '../../rules/finding.ts';
import { shapes, type Shape } from '../../schema/shape.ts';
import { nodeAt, plainOf, type Node, type Path } from '../../syntax/tree.ts';
import { inFile, type Line } from '../page.ts';
import { capitalised, months, oneLine } from '../words.ts';
import { fromTo, quoted, valueAt, type Reader } from './values.ts';

/** One of the two texts of a file that was changed. */
export interface EditedSide {
  readonly file: FileId;
  readonly lines: LineIndex;
  readonly root: Node | undefined;
  readonly reader: Reader;
}

/** What a file says otherwise, a line for each thing it speaks of: what a reviewer asks for first comes first. */
export function editLines(edits: readonly Edit[], before: EditedSide, after: EditedSide): readonly Line[] {
  const subjects = new Map<string, { path: Path; edits: Edit[] }>();
  for (const edit of edits) {
    const length = subjectLength(edit.path, after.reader.kind);
    const key = edit.names.slice(0, length).join('\n') + (isItemGone(edit, length) ? '\nremoved' : '');
    const subject = subjects.get(key) ?? { path: edit.path.slice(0, length), edits: [] };
    subject.edits.push(edit);
    subjects.set(key, subject);
  }
  return [...subjects.values()]
    .sort((a, b) => weightOf(a.path) - weightOf(b.path))
    .map((subject) => subjectLine(subject.path, subject.edits, before, after));
}

const first = [
  ...['status', 'owner', 'account', 'tier', 'criteria', 'tiers', 'scores', 'financials', 'horizon'],
  ...['relationship', 'longTermGoal', 'rationale', 'reviews', 'objectives', 'actions', 'stakeholders'],
];

function weightOf([key]: Path): number {
  const at = first.indexOf(String(key));
  return at < 0 ? first.length : at;
}

function isItemGone({ kind, path }: Edit, length: number): boolean {
  return kind === 'removed' && path.length === length;
}

/** How many steps lead to the thing that an edit speaks of: an item of a list, an entry of a record, else a key at the top. */
function subjectLength(path: Path, kind: Reader['kind']): number {
  if (path[0] === 'tier' && path[1] === 'override') return 2;
  let shape: Shape | undefined = shapes[kind];
  for (const [depth, step] of path.entries()) {
    const inner: Shape | undefined = shape && into(shape, step);
    const holds = shape?.kind === 'list' || shape?.kind === 'record';
    if (holds && (inner?.kind === 'struct' || inner?.kind === 'union')) return depth + 1;
    shape = inner;
  }
  return 1;
}

function into(shape: Shape, step: string | number): Shape | undefined {
  switch (shape.kind) {
    case 'struct':
      return shape.properties.get(String(step));
    case 'list':
      return shape.items;
    case 'record':
      return shape.values;
    case 'union':
      return [...shape.variants.values()]
        .map(({ properties }) => properties.get(String(step)))
        .find((inner) => inner !== undefined);
    case 'scalar':
      return undefined;
  }
}

function shapeOf(path: Path, kind: Reader['kind']): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, step) => shape && into(shape, step), shapes[kind]);
}

function subjectLine(path: Path, edits: readonly Edit[], before: EditedSide, after: EditedSide): Line {
  const [one] = edits;
  const whole = edits.length === 1 && one?.path.length === path.length ? one : undefined;
  const side = whole?.kind === 'removed' ? before : after;
  const title = titleOf(path, nodeAt(side.root, path), side.reader);
  const node = nodeAt(side.root, path);
  const { start } = edits.find(({ kind }) => kind !== 'removed')?.span ?? node ?? { start: 0 };
  const linked = side === after ? inFile(title, side.file, side.lines.at(start).line) : title;
  if (whole && whole.kind !== 'changed') {
    const verb = whole.kind === 'added' ? 'added' : 'removed';
    const told = node ? summaryOf(path, plainOf(node), side.reader) : '';
    return [linked, told === '' ? ` ${verb}` : ` ${verb}: ${told}`];
  }
  const said =
    horizonInWords(path, before, after) ?? edits.map((edit) => partOf(path, edit, before, after)).join('; ');
  return [linked, `: ${said}`];
}

/** `Objective farm-gate`, `Senior review of 2026-11-20`, `Long-term goal`. */
function titleOf(path: Path, node: Node | undefined, reader: Reader): string {
  const title = shapeOf(path, reader.kind)?.title ?? String(path.at(-1));
  const item = node?.kind === 'mapping' ? (plainOf(node) as Readonly<Record<string, unknown>>) : {};
  if (path[0] === 'reviews') {
    const kind = typeof item['kind'] === 'string' ? `${oneLine(item['kind'], 20)} review` : 'review';
    const date = item['date'];
    return `${capitalised(kind)}${typeof date === 'string' ? ` of ${quoted(date)}` : ''}`;
  }
  if (path[0] === 'scores' && path.length === 2) {
    const id = String(path[1]);
    const criterion = reader.plan?.criteria?.criteria.criteria.find((one) => one.id === id);
    return oneLine(criterion?.title ?? id, 80);
  }
  const name = nameIn(path, item, reader);
  return name === undefined
    ? title
    : `${path.at(-2) === 'relationships' ? 'relationship of' : title} ${name}`;
}

/** What an item of a list, or an entry of a record, is called. */
function nameIn(path: Path, item: Readonly<Record<string, unknown>>, reader: Reader): string | undefined {
  const key = path.at(-1);
  if (path.length < 2 || path[1] === 'override') return undefined;
  for (const naming of ['name', 'title', 'person', 'owner', 'id', 'period', 'date', 'from'] as const) {
    const value = item[naming];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const words = valueAt([...path, naming], value, reader);
    return naming === 'title' ? words : words.replace(/^“(.*)”$/, '$1');
  }
  return typeof key === 'string' ? oneLine(key, 60) : undefined;
}

/** What of a thing that came or went is told: the most telling keys first, and not more than a line of them. */
function summaryOf(path: Path, plain: unknown, reader: Reader): string {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return valueAt(path, plain, reader);
  const item = plain as Readonly<Record<string, unknown>>;
  const told = [...telling.filter((key) => key in item), ...Object.keys(item)];
  const parts = [...new Set(told)]
    .filter((key) => !unsaid.has(key) && !(path[0] === 'reviews' && (key === 'kind' || key === 'date')))
    .slice(0, MOST_PARTS)
    .map((key) => {
      const value = valueAt([...path, key], item[key], reader);
      return bare.has(key) ? value : `${labelOf([...path, key], reader.kind)} ${value}`;
    });
  return oneLine(parts.join(', '), LONGEST);
}

const MOST_PARTS = 6;
const LONGEST = 240;

const telling = [
  ...['statement', 'title', 'text', 'reason', 'rating', 'weight', 'enter', 'role', 'status', 'kind'],
  ...['reviewers', 'outcome', 'approvedBy', 'expires', 'owner', 'due', 'measure', 'notes'],
];
/** Already in the title, or of no use to a reader. */
const unsaid = new Set(['id', 'name', 'person']);
/** These say what they are. */
const bare = new Set(['statement', 'text', 'reason', 'kind', 'title', 'status']);

function partOf(subject: Path, edit: Edit, before: EditedSide, after: EditedSide): string {
  const inner = edit.path.slice(subject.length);
  const [last] = inner.slice(-1);
  const side = edit.kind === 'removed' ? before : after;
  if (typeof last === 'number') {
    const list = `${prefixOf(subject, edit.path.slice(0, -1), side)}${labelOf(edit.path.slice(0, -1), side.reader.kind)}`;
    const value = edit.kind === 'removed' ? edit.before : edit.after;
    return `${list} ${edit.kind === 'removed' ? '−' : '+'} ${summaryOf(edit.path, value, side.reader)}`;
  }
  const change = fromTo(
    edit.path,
    { value: edit.before, reader: before.reader },
    { value: edit.after, reader: after.reader },
  );
  if (inner.length === 0) return change;
  return `${prefixOf(subject, edit.path, side)}${labelOf(edit.path, side.reader.kind)} ${change}`;
}

/** The item of a list inside the subject that a part belongs to: `relationship with Selma Lindqvist, `. */
function prefixOf(subject: Path, path: Path, { root, reader }: EditedSide): string {
  for (let length = path.length - 1; length > subject.length; length--) {
    if (typeof path[length - 1] !== 'number') continue;
    const at = path.slice(0, length);
    return `${titleOf(at, nodeAt(root, at), reader)}, `;
  }
  return '';
}

/** The key as a person would say it inside a sentence. */
function labelOf(path: Path, kind: Reader['kind']): string {
  const title = namesThings(path, kind) ? undefined : shapeOf(path, kind)?.title;
  if (title === undefined) return oneLine(String(path.at(-1)), 60);
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** Keys of the writer's own stay as they are written. */
function namesThings(path: Path, kind: Reader['kind']): boolean {
  return shapeOf(path.slice(0, -1), kind)?.kind === 'record';
}

function horizonInWords(path: Path, before: EditedSide, after: EditedSide): string | undefined {
  if (path.length !== 1 || path[0] !== 'horizon' || after.reader.kind !== 'plan') return undefined;
  const [was, is] = [before, after].map(({ root }) => {
    const [start, end] = ['start', 'end'].map((key) => {
      const node = nodeAt(root, ['horizon', key]);
      return node?.kind === 'scalar' && typeof node.value === 'string' ? parseDay(node.value) : undefined;
    });
    return start && end ? { text: `${start} to ${end}`, length: monthsIn(start, end) } : undefined;
  });
  return was && is ? `${was.text} → ${is.text} (${months(was.length)} → ${months(is.length)})` : undefined;
}
