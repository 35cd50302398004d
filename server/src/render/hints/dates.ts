import type { DueReview, FileView, PlanView, PortfolioView, Snapshot } from '../../analysis/views.ts';
import { addMonths, monthsIn, parseDay, type Day } from '../../base/day.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { shapes, type Shape } from '../../schema/shape.ts';
import { nodeAt, pairOf, type Node, type Path } from '../../syntax/tree.ts';
import { toMarkdown } from '../markdown.ts';
import { paragraph, strong } from '../page.ts';
import { months, relativeDay } from '../words.ts';
import type { Hint } from './hint.ts';

/** What a date means on the as-of day; undefined where it means nothing any more. */
type Meaning = { readonly label: string; readonly detail: string } | undefined;

/** What the dates of a tree were found to mean, and what that depends on besides. */
interface Known extends Span {
  readonly asOf: Day;
  readonly plan: PlanView['plan'] | undefined;
  readonly due: PlanView['due'] | undefined;
  readonly policy: PortfolioView['policy'] | undefined;
  readonly hints: readonly Hint[];
}

const knownOf = new WeakMap<Node, Known>();

/**
 * What the dates of a file mean: `in 12 days`, `36 months` on the horizon, `next due in 5 months` on the last review of a kind. Kept
 * with the tree: while somebody types in another file they stay, and they are asked for in all that are open.
 */
export function dateHints(snapshot: Snapshot, view: FileView, within: Span): readonly Hint[] {
  const { root } = view.tree();
  if (!root) return [];
  const { asOf } = snapshot;
  const account = view.kind === 'plan' ? snapshot.plan(view.file) : undefined;
  const { plan, due } = account ?? {};
  const policy = view.kind === 'portfolio' ? snapshot.portfolioOf(view.file)?.policy : undefined;
  const known = knownOf.get(root);
  if (
    known?.asOf === asOf &&
    known.plan === plan &&
    known.due === due &&
    known.policy === policy &&
    known.start === within.start &&
    known.end === within.end
  )
    return known.hints;
  const hints = hintsOn(snapshot, view, root, within);
  knownOf.set(root, { asOf, plan, due, policy, start: within.start, end: within.end, hints });
  return hints;
}

function hintsOn(snapshot: Snapshot, view: FileView, root: Node, within: Span): readonly Hint[] {
  const { asOf } = snapshot;
  const hints: Hint[] = [];
  for (const { node, path, shape } of datesIn(root, shapes[view.kind], within)) {
    const day = parseDay(String(node.value));
    const meaning = day && meaningOf(snapshot, view, root, path, day);
    if (!meaning) continue;
    const title = shape.title ?? String(path.at(-1));
    const tooltip = toMarkdown({
      blocks: [paragraph(strong(title), ` ${day}: ${meaning.detail} (as of ${asOf})`)],
    });
    hints.push({ offset: node.end, label: meaning.label, tooltip });
  }
  return hints;
}

function meaningOf(
  snapshot: Snapshot,
  { kind, file }: FileView,
  root: Node | undefined,
  path: Path,
  day: Day,
): Meaning {
  const { asOf } = snapshot;
  const [top, index] = path;
  const away = relativeDay(day, asOf);
  const plain = { label: away, detail: away };
  if (kind === 'portfolio' && top === 'listReviews')
    return listReviewMeaning(snapshot.portfolioOf(file), day, asOf);
  if (kind !== 'plan') return plain;
  switch (top) {
    case 'horizon':
      return path.at(-1) === 'end' ? horizonMeaning(snapshot.plan(file), day, away) : undefined;
    case 'reviews':
      return reviewMeaning(snapshot.plan(file), wordAt(root, ['reviews', index ?? 0, 'kind']), day, asOf);
    case 'actions':
      return /^(done|dropped)$/.test(wordAt(root, ['actions', index ?? 0, 'status']) ?? '')
        ? undefined
        : plain;
    default:
      return plain;
  }
}

function horizonMeaning(plan: PlanView | undefined, end: Day, away: string): Meaning {
  const start = plan?.plan.horizon?.start?.value;
  if (!start) return { label: away, detail: away };
  const length = months(monthsIn(start, end));
  return { label: length, detail: `the horizon is ${length} and ends ${away}` };
}

/** Only the last review of a kind says when the next one is due. */
function reviewMeaning(plan: PlanView | undefined, kind: string | undefined, day: Day, asOf: Day): Meaning {
  if (day > asOf)
    return { label: relativeDay(day, asOf), detail: `${relativeDay(day, asOf)}, so it does not count yet` };
  const due = plan?.due.find((review) => review.kind === kind && review.last === day);
  return due && nextMeaning(due, asOf);
}

function nextMeaning({ kind, due, cadenceMonths }: DueReview, asOf: Day): Meaning {
  const [verb, away] = [due < asOf ? 'was due' : 'is due', relativeDay(due, asOf)];
  return {
    label: `next ${verb.replace('is ', '')} ${away}`,
    detail: `the next ${kind} review ${verb} ${away}, on ${due}, ${months(cadenceMonths)} after this one`,
  };
}

function listReviewMeaning(portfolio: PortfolioView | undefined, day: Day, asOf: Day): Meaning {
  if (!portfolio || day > asOf) return { label: relativeDay(day, asOf), detail: relativeDay(day, asOf) };
  const { listReviews, cadence } = portfolio.policy;
  if (listReviews.some((other) => other > day && other <= asOf)) return undefined;
  const due = addMonths(day, cadence.listMonths);
  const [verb, away] = [due < asOf ? 'was due' : 'is due', relativeDay(due, asOf)];
  return {
    label: `next ${verb.replace('is ', '')} ${away}`,
    detail: `the next review of the list ${verb} ${away}, on ${due}, ${months(cadence.listMonths)} after this one`,
  };
}

function wordAt(root: Node | undefined, path: Path): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

interface DateAt {
  readonly node: Extract<Node, { kind: 'scalar' }>;
  readonly path: Path;
  readonly shape: Shape;
}

/** The places of a file that the schema has for dates, as far as they touch a span. */
function datesIn(root: Node | undefined, shape: Shape, within: Span): readonly DateAt[] {
  const dates: DateAt[] = [];
  collectDates(root, shape, within, [], dates);
  return dates;
}

/** `path` is that of the node; it is the same list for all of them, longer on the way down and shorter on the way up. */
function collectDates(
  node: Node | undefined,
  shape: Shape | undefined,
  within: Span,
  path: (string | number)[],
  dates: DateAt[],
): void {
  if (!node || !shape || !holdsDates(shape) || !overlaps(node, within)) return;
  switch (shape.kind) {
    case 'scalar':
      if (node.kind === 'scalar') dates.push({ node, path: [...path], shape });
      return;
    case 'list':
      if (node.kind !== 'sequence') return;
      for (let index = 0; index < node.items.length; index++) {
        path.push(index);
        collectDates(node.items[index], shape.items, within, path, dates);
        path.pop();
      }
      return;
    case 'record':
    case 'struct':
      if (node.kind !== 'mapping') return;
      for (const { key, value } of node.pairs) {
        const inner = shape.kind === 'record' ? shape.values : shape.properties.get(key.value);
        path.push(key.value);
        collectDates(value, inner, within, path, dates);
        path.pop();
      }
      return;
    case 'union': {
      const tag = pairOf(node, shape.tag)?.value;
      const variant = tag?.kind === 'scalar' ? shape.variants.get(String(tag.value)) : undefined;
      collectDates(node, variant, within, path, dates);
    }
  }
}

const withDates = new WeakMap<Shape, boolean>();

/** Whether dates can stand anywhere in a shape: most of a plan is passed over, with every key somebody types. */
function holdsDates(shape: Shape): boolean {
  let holds = withDates.get(shape);
  if (holds === undefined) withDates.set(shape, (holds = partsOf(shape).some(holdsDates) || isDate(shape)));
  return holds;
}

function isDate(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.format === 'date';
}

function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'scalar':
      return [];
    case 'list':
      return [shape.items];
    case 'record':
      return [shape.values];
    case 'struct':
      return [...shape.properties.values()];
    case 'union':
      return [...shape.variants.values()];
  }
}
