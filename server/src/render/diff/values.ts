import { namePlaceAt } from '../../analysis/features/names/places.ts';
import type { PlanView, PortfolioView, Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Kind } from '../../schema/shape.ts';
import { unitAt } from '../../score/units.ts';
import type { Path } from '../../syntax/tree.ts';
import { tierTitle } from '../tier-words.ts';
import { money, NOTHING, number, oneLine, percent } from '../words.ts';

/** What the values of a file are read with: the portfolio it is in, and for a plan the account. */
export interface Reader {
  readonly kind: Kind;
  readonly portfolio: PortfolioView | undefined;
  readonly plan: PlanView | undefined;
}

export function readerOf(snapshot: Snapshot, file: FileId, kind: Kind): Reader {
  return { kind, portfolio: snapshot.portfolioOf(file), plan: snapshot.plan(file) };
}

/** Longer texts of users are cut. */
const LONGEST = 160;

/** A value before and after, told apart even where they would read the same in short. */
export function fromTo(path: Path, before: Written, after: Written): string {
  const [was, is] = [before, after].map(({ value, reader }) => valueAt(path, value, reader));
  if (was !== is) return `${was} → ${is}`;
  return [before, after].map(({ value }) => exactly(value)).join(' → ');
}

export interface Written {
  readonly value: unknown;
  readonly reader: Reader;
}

/** A plain value of a file in the words and the unit people would use for it. */
export function valueAt(path: Path, value: unknown, reader: Reader): string {
  if (value === undefined || value === null) return NOTHING;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberAt(path, value, reader);
  if (typeof value === 'string') return nameAt(path, value, reader) ?? quoted(value);
  if (Array.isArray(value)) return value.map((item) => valueAt([...path, 0], item, reader)).join(', ');
  return Object.entries(value)
    .map(([key, part]) => `${oneLine(key, 40)} ${valueAt([...path, key], part, reader)}`)
    .join(', ');
}

/** Sentences stand in quotation marks; days, ids and other single words do not. */
export function quoted(text: string): string {
  const line = oneLine(text, LONGEST);
  return /\s/.test(line) ? `“${line}”` : line;
}

function numberAt(path: Path, value: number, { kind, portfolio, plan }: Reader): string {
  if (kind !== 'plan') return number(value, 6);
  switch (unitAt(path)) {
    case 'money':
      return money(value, plan?.facts.currency ?? portfolio?.policy.currency ?? '');
    case 'share':
      return percent(value);
    case 'fte':
      return `${number(value)} FTE`;
    default:
      return number(value, 6);
  }
}

function exactly(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : JSON.stringify(value);
}

/** What an id stands for, as people call it. */
function nameAt(path: Path, id: string, { kind, portfolio, plan }: Reader): string | undefined {
  const place = namePlaceAt(kind, path);
  switch (place?.role === 'reference' ? place.kind : undefined) {
    case 'person':
      return oneLine(portfolio?.policy.people.get(id)?.name ?? id, 60);
    case 'tier': {
      const level = plan?.criteria?.criteria.tiers.levels.find((one) => one.id === id);
      return level ? tierTitle(level) : oneLine(id, 60);
    }
    case 'stakeholder': {
      const known = plan?.plan.stakeholders?.items.find((one) => one.id?.value === id);
      return oneLine(known?.name?.value ?? id, 60);
    }
    default:
      return undefined;
  }
}
