import {
  causes,
  contributionIn,
  type Cause,
  type ScoreStep,
} from '../../analysis/features/diff/attribution.ts';
import type { AccountDiff } from '../../analysis/features/diff/diff.ts';
import type { PlanView } from '../../analysis/views.ts';
import type { CriterionScore, Range } from '../../score/types.ts';
import { valueInShort } from '../explain/breakdown.ts';
import { inFile, paragraph, strong, table, type Block, type Inline, type Line } from '../page.ts';
import { placementTitle } from '../tier-words.ts';
import { count, NOTHING, oneLine, percent, points, score } from '../words.ts';

/** What a cause is called where it stands for what somebody did. */
const causeWords: Readonly<Record<Cause, string>> = {
  time: 'time',
  criteria: 'criteria',
  plan: 'plan',
  others: 'others',
};

/** Accounts with tier, score and rank before and after, and what brought the change; so many of them, and how many more. */
export function accountTable(accounts: readonly AccountDiff[], most: number): readonly Block[] {
  return [...rowsOf(accounts.slice(0, most)), ...andMore(accounts.length - most)];
}

/** The JSON has all of them. */
export function andMore(accounts: number): readonly Block[] {
  return accounts > 0 ? [paragraph(`… and ${count(accounts, 'more account', 'more accounts')}.`)] : [];
}

function rowsOf(accounts: readonly AccountDiff[]): readonly Block[] {
  return table(
    [
      { title: 'Account', align: 'left' },
      { title: 'Tier', align: 'left' },
      { title: 'Score', align: 'right' },
      { title: 'Rank', align: 'right' },
      { title: 'Because of', align: 'left' },
    ],
    accounts.map((diff): Line[] => [
      [nameOf(diff)],
      [tierChange(diff)],
      [fromTo(diff, ({ score: scored }) => score(scored?.total))],
      [rankChange(diff)],
      [becauseOf(diff)],
    ]),
  );
}

export function nameOf({ id, before, after }: AccountDiff): Inline {
  if (after) return inFile(after.name, after.file);
  return before?.name ?? id;
}

/** `Gold → Silver`; of an account that came or went the one tier it has. */
export function tierChange(diff: AccountDiff): string {
  return fromTo(diff, tierOf);
}

/** `6 → 7`. */
export function rankChange(diff: AccountDiff): string {
  return fromTo(diff, ({ rank }) => (rank === undefined ? NOTHING : String(rank)));
}

export function fromTo({ before, after }: AccountDiff, read: (plan: PlanView) => string): string {
  const [was, is] = [before, after].map((plan) => (plan ? read(plan) : NOTHING));
  return was === is ? (was ?? NOTHING) : `${was ?? NOTHING} → ${is ?? NOTHING}`;
}

function tierOf({ placement, score: scored, role }: PlanView): string {
  const title = placement && scored?.total ? placementTitle(placement) : NOTHING;
  return role === 'listed' ? title : `${title} (${role})`;
}

/** `plan +8.1, criteria −2.0`; of accounts that came or went what happened to them. */
export function becauseOf(diff: AccountDiff): string {
  const { fate, attribution, before, after } = diff;
  if (fate !== 'stays') return fate;
  const found = causes.flatMap((cause) => {
    const step = attribution.score.find((one) => one.cause === cause);
    const moved =
      [...attribution.tier, ...attribution.rank].some((one) => one.cause === cause) ||
      (cause === 'plan' && before?.role !== after?.role);
    if (!step && !moved) return [];
    return [step ? `${causeWords[cause]} ${pointsOf(step)}` : causeWords[cause]];
  });
  return found.join(', ') || NOTHING;
}

/** `+8.1`, or both ends where they move differently: `+8.1 to +3.0`. */
function pointsOf({ low, high }: Pick<ScoreStep, 'low' | 'high'>): string {
  const [worst, best] = [signed(low), signed(high)];
  return worst === best ? worst : `${worst} to ${best}`;
}

function signed(value: number): string {
  const text = points(Math.abs(value));
  return text === '0.0' ? '±0.0' : `${value > 0 ? '+' : '−'}${text}`;
}

/** What each criterion adds before and after, from the score before to the score after. */
export function waterfall({ before, after, criteria }: AccountDiff): readonly Block[] {
  if (!before || !after || criteria.length === 0) return [];
  const several = new Set(criteria.flatMap(({ by }) => by.map(({ cause }) => cause))).size > 1;
  const [was, is] = [before.score?.total, after.score?.total];
  return table(
    [
      { title: 'Criterion', align: 'left' },
      { title: 'Value', align: 'left', expendable: 1 },
      { title: 'Weight', align: 'right', expendable: 2 },
      { title: 'Points', align: 'right' },
      { title: 'Change', align: 'right' },
      ...(several ? [{ title: 'Because of', align: 'left' } as const] : []),
    ],
    [
      ...criteria.map((change): Line[] => [
        [change.title],
        [between(valueOf(change.before, before), valueOf(change.after, after))],
        [between(shareOf(change.before), shareOf(change.after))],
        [between(contributionOf(change.before, was), contributionOf(change.after, is))],
        [pointsOf(change)],
        ...(several ? [[change.by.map(stepInWords).join(', ')]] : []),
      ]),
      [
        [strong('Score')],
        [],
        [],
        [between(score(was), score(is))],
        [strong(differenceOf(was, is))],
        ...(several ? [[]] : []),
      ],
    ],
  );
}

/** The same in a line, what moves most first: `Headroom −2.2, Revenue +0.8`. */
export function waterfallInShort({ criteria }: AccountDiff): string {
  return criteria
    .toSorted((a, b) => Math.abs(b.low) - Math.abs(a.low))
    .map((change) => `${oneLine(change.title, 60)} ${pointsOf(change)}`)
    .join(', ');
}

function stepInWords(step: ScoreStep): string {
  return `${causeWords[step.cause]} ${pointsOf(step)}`;
}

function between(before: string, after: string): string {
  return before === after ? before : `${before} → ${after}`;
}

/** What was read, without the value it amounts to, which the points say. */
function valueOf(part: CriterionScore | undefined, { portfolio }: PlanView): string {
  return part ? (valueInShort(part, portfolio.policy.currency).split(' → ')[0] ?? NOTHING) : NOTHING;
}

function shareOf(part: CriterionScore | undefined): string {
  return part ? percent(part.criterion.share) : NOTHING;
}

/** Of an open criterion all that it may add yet, unless the criteria say what a missing value counts for. */
function contributionOf(part: CriterionScore | undefined, total: Range | undefined): string {
  if (!part) return NOTHING;
  const { low, high } = contributionIn(part, total);
  return part.contribution === undefined && high > 0 ? `0–${points(high)}` : points(low);
}

function differenceOf(before: Range | undefined, after: Range | undefined): string {
  if (!before || !after) return NOTHING;
  return pointsOf({ low: after.low - before.low, high: after.high - before.high });
}

/** Sub-scores and coverage where they differ: `Financial significance 61.0 → 63.2`. */
export function subScores(diff: AccountDiff): readonly string[] {
  const views = [diff.before, diff.after].flatMap((view) => view?.score?.categories ?? []);
  const titles = new Map(views.map(({ id, title }) => [id, title]));
  const lines = [...titles].map(([id, title]) => {
    const change = fromTo(diff, (view) => score(view.score?.categories.find((one) => one.id === id)));
    return { title, change };
  });
  const coverage = fromTo(diff, ({ score: scored }) => (scored ? percent(scored.coverage) : NOTHING));
  return [...lines, { title: 'Coverage', change: coverage }]
    .filter(({ change }) => change.includes(' → '))
    .map(({ title, change }) => `${title} ${change}`);
}
