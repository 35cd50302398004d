import type { Criteria, Criterion, Scoring } from '../model/criteria.ts';
import { shapeAt } from '../schema/shape.ts';
import type { Situation } from './situation.ts';
import { ascending, sum } from './sum.ts';
import { tierAt } from './tier.ts';
import type { CriterionScore, Input, InputFlip, Score, Unit } from './types.ts';
import { scaleOf } from './value.ts';

type Read = number | string | boolean;

/** A criterion that is scored by an input, with its value, and what it makes of the others the input could have. */
interface Reader {
  readonly criterion: Criterion;
  readonly scoring: Exclude<Scoring, { type: 'rating' }>;
  readonly value: number;
  readonly most: number;
  readonly valueAt: (read: Read) => number | undefined;
}

/** An input of an account's score, with everything that reads it. */
interface Moved {
  readonly path: string;
  readonly now: Input;
  /** What a number as it is written is multiplied by to come into the unit of the scales, which for money is a currency. */
  readonly rate: number;
  readonly readers: readonly Reader[];
}

/**
 * At which value of one input, all others as they are, the account would come into another tier: the nearest one up and the
 * nearest one down, on round values that can be written as they are shown. Between the points where a scale bends or jumps the
 * score is linear in the input, so x = a + (T − S(a)) / (S(b) − S(a)) · (b − a) is where it reaches T.
 *
 * Nothing is said of an input that also goes into another criterion by way of something computed, since that would move too.
 * Invariant: no score is computed anew.
 */
export function inputFlips(score: Score, { tiers }: Criteria, situation: Situation): readonly InputFlip[] {
  const paths = new Set(score.criteria.map(({ criterion }) => pathOf(criterion)));
  return [...paths].flatMap((path) => {
    // Effort decides over the places of others, too.
    if (path === undefined || (path === 'resources.effortFte' && tiers.assign === 'capacity')) return [];
    const moved = movedOf(path, score);
    if (!moved) return [];
    const byWords = moved.readers.some(({ scoring }) => scoring.type === 'lookup');
    return byWords ? wordFlips(moved, situation) : numberFlips(moved, situation);
  });
}

function pathOf({ scoring }: Criterion): string | undefined {
  return scoring && scoring.type !== 'rating' ? scoring.input : undefined;
}

function movedOf(path: string, { criteria }: Score): Moved | undefined {
  const own = criteria.filter(({ criterion }) => pathOf(criterion) === path);
  const readers = own.flatMap(({ criterion, value, most }): Reader[] => {
    const { scoring } = criterion;
    const valueAt = scaleOf(criterion);
    return value === undefined || !valueAt || scoring === undefined || scoring.type === 'rating'
      ? []
      : [{ criterion, scoring, value, most, valueAt }];
  });
  const inputs = own[0]?.inputs ?? [];
  const now = inputs.find((input) => input.path === path);
  if (!now || readers.length < own.length) return undefined;
  const places = new Set(placesOf(own));
  const others = criteria.filter((part) => !own.includes(part) && matters(part));
  if (placesOf(others).some((place) => places.has(place))) return undefined;
  const rate = now.currency === undefined ? undefined : inputs[inputs.indexOf(now) + 1]?.value;
  return { path, now, rate: typeof rate === 'number' ? rate : 1, readers };
}

function matters({ most, criterion }: CriterionScore): boolean {
  return most > 0 || criterion.knockout !== undefined;
}

/** The places in the plan that values were read from. */
function placesOf(parts: readonly CriterionScore[]): readonly number[] {
  return parts.flatMap(({ inputs }) =>
    inputs.flatMap(({ source }) => (source?.file === 'plan' ? source.span.start : [])),
  );
}

/** The points by which another value of the input moves the score; undefined where a criterion has no value for it. */
function gainAt(readers: readonly Reader[], read: Read): number | undefined {
  const gains = readers.map(({ value, most, valueAt }) => {
    const then = valueAt(read);
    return then === undefined ? undefined : most * (then - value);
  });
  return gains.every((gain) => gain !== undefined) ? sum(gains) : undefined;
}

/** The tier with another value of the input, in the unit of the scales; undefined where there is none to speak of. */
function outcomeAt(readers: readonly Reader[], situation: Situation, read: Read) {
  const gain = gainAt(readers, read);
  if (gain === undefined) return undefined;
  const caps = readers.map(({ criterion, valueAt }) => situation.capAt(criterion, valueAt(read) ?? 0));
  const cap = Math.max(situation.capWithout(readers.map(({ criterion }) => criterion)), ...caps);
  const tier = tierAt(situation.steps(cap), situation.score + gain);
  return { tier, flips: tier?.id !== situation.tier?.id };
}

function numberFlips(moved: Moved, situation: Situation): InputFlip[] {
  const { path, now, rate, readers } = moved;
  const from = now.value;
  if (typeof from !== 'number' || !(rate > 0)) return [];
  const bends = bendsOf(readers);
  const turns = [...bends, ...turnsOf(readers, bends, situation)].map((turn) => turn / rate);
  const grid = gridOf([from, ...bends.map((bend) => bend / rate)], now.unit);
  const beside = turns.flatMap((turn) => {
    const nearest = Math.floor(turn / grid.size);
    return [nearest - 1, nearest, nearest + 1, nearest + 2].map((count) => grid.at(count));
  });
  const allowed = domainOf(path, now.unit);
  const values = [...new Set(beside)].filter(allowed).sort(ascending);
  const outcome = (to: number) => outcomeAt(readers, situation, to * rate);
  const up = values.find((to) => to > from && outcome(to)?.flips);
  const down = values.findLast((to) => to < from && outcome(to)?.flips);
  return [down, up].flatMap((to) =>
    to === undefined
      ? []
      : flipOf(moved, to, outcome(to)?.tier, { share: from === 0 ? Infinity : Math.abs(to / from - 1) }),
  );
}

/** Where a scale begins to rise, ends, or jumps; ascending. */
function bendsOf(readers: readonly Reader[]): readonly number[] {
  const bends = readers.flatMap(({ scoring }) => {
    switch (scoring.type) {
      case 'linear':
        return [scoring.zeroAt, scoring.fullAt];
      case 'bands':
        return scoring.bands.map(({ from }) => from);
      case 'lookup':
        return [];
    }
  });
  return [...new Set(bends)].sort(ascending);
}

/** Where between its bends the score passes a step of the tiers, or a criterion its knock-out. */
function turnsOf(
  readers: readonly Reader[],
  bends: readonly number[],
  situation: Situation,
): readonly number[] {
  const other = situation.capWithout(readers.map(({ criterion }) => criterion));
  const caps = new Set([
    other,
    ...readers.map(({ criterion }) => Math.max(other, situation.capOfOwn(criterion))),
  ]);
  const targets = [...caps].flatMap((cap) => situation.steps(cap).map(({ from }) => from));
  const passing = bends.slice(0, -1).flatMap((a, index) => {
    const b = bends[index + 1] ?? a;
    const atA = situation.score + (gainAt(readers, a) ?? 0);
    const rise = sum(
      readers.map(({ scoring, most, valueAt }) =>
        scoring.type === 'linear' ? most * ((valueAt(b) ?? 0) - (valueAt(a) ?? 0)) : 0,
      ),
    );
    return targets
      .map((target) => a + ((target - atA) / rise) * (b - a))
      .filter((turn) => turn >= a && turn <= b);
  });
  const knocking = readers.flatMap(({ scoring, criterion: { knockout } }) =>
    knockout && scoring.type === 'linear'
      ? scoring.zeroAt + (knockout.below / 100) * (scoring.fullAt - scoring.zeroAt)
      : [],
  );
  return [...passing, ...knocking];
}

/** The powers of ten that values of a unit are shown in, however large they are. */
const shown: Partial<Record<Unit, number>> = {
  share: -3,
  ratio: -3,
  points: -1,
  fte: -2,
  rating: 0,
  months: 0,
  days: 0,
  count: 0,
};

/** Round values near some others, which can be shown as they are: of money and mere numbers three digits of the largest. */
function gridOf(values: readonly number[], unit: Unit) {
  const largest = Math.max(...values.map(Math.abs)) || 1;
  const power = shown[unit] ?? Math.max(-2, Math.floor(Math.log10(largest)) - 2);
  // Whole numbers divided, since a power of ten below 1 is no number that a computer has.
  const [times, over] = power >= 0 ? [10 ** power, 1] : [1, 10 ** -power];
  return { size: times / over, at: (count: number): number => (count * times) / over };
}

/** Whether a value may be written in its place in the plan; of computed values that count something none is below 0. */
function domainOf(path: string, unit: Unit): (value: number) => boolean {
  const shape = shapeAt('plan', path.split('.'));
  const { minimum, maximum } = shape?.kind === 'scalar' ? shape : {};
  const counts = shape === undefined && ['count', 'days', 'months', 'fte'].includes(unit);
  const least = minimum ?? (counts ? 0 : -Infinity);
  return (value) => value >= least && value <= (maximum ?? Infinity);
}

/** The words of a table in the order of what they are worth to this account. */
function wordFlips(moved: Moved, situation: Situation): InputFlip[] {
  const { now, readers } = moved;
  const words = new Set(
    readers.flatMap(({ scoring }) => (scoring.type === 'lookup' ? [...scoring.points.keys()] : [])),
  );
  const worthOf = (read: Read): Worth => ({
    gain: gainAt(readers, read) ?? -Infinity,
    value: sum(readers.map(({ valueAt }) => valueAt(read) ?? 0)),
  });
  const own = worthOf(now.value);
  const others = [...words].map((word) => ({ word, ...worthOf(word) })).sort(byWorth);
  const flips = ({ word }: { readonly word: string }) => outcomeAt(readers, situation, word)?.flips ?? false;
  const better = others.filter((other) => byWorth(other, own) > 0);
  const worse = others.filter((other) => byWorth(other, own) < 0).reverse();
  return [worse, better].flatMap((some) => {
    const index = some.findIndex(flips);
    const { word } = some[index] ?? {};
    if (word === undefined) return [];
    const to =
      typeof now.value === 'number' ? Number(word) : typeof now.value === 'boolean' ? word === 'true' : word;
    return flipOf(moved, to, outcomeAt(readers, situation, word)?.tier, { words: index + 1 });
  });
}

/** What a word is worth to an account: points of its score, and where they have no weight the values alone. */
interface Worth {
  readonly gain: number;
  readonly value: number;
}

function byWorth(a: Worth, b: Worth): number {
  return a.gain - b.gain || a.value - b.value;
}

function flipOf(
  { path, now, readers }: Moved,
  to: Read,
  tier: InputFlip['tier'],
  away: InputFlip['away'],
): InputFlip[] {
  const criterion = readers[0]?.criterion;
  if (!criterion) return [];
  return [
    {
      kind: 'input',
      criterion,
      input: path,
      unit: now.unit,
      currency: now.currency,
      from: now.value,
      to,
      tier,
      away,
    },
  ];
}
