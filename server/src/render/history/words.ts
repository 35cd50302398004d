import {
  criteriaMoved,
  kindOfEvent,
  type AccountEvent,
  type CommitName,
} from '../../analysis/features/history/history.ts';
import type { Cause } from '../../analysis/features/history/replay.ts';
import type {
  AccountState,
  CriterionMove,
  Reading,
  Reason,
  TierName,
} from '../../analysis/features/history/state.ts';
import { compare } from '../../score/compare.ts';
import type { Range } from '../../score/types.ts';
import { NOTHING, number, oneLine, percent, points, score, valueInWords } from '../words.ts';

/** So many criteria are named for one event where there are more; the JSON has them all. */
const MOST_NAMED = 1;

/** As many signs of a commit's id as git shows where it is short. */
const SHORT_ID = 8;

const causeInWords: Readonly<Record<Cause, string>> = {
  time: 'time alone',
  criteria: 'the criteria or the portfolio',
  plan: 'the plan',
  others: 'other accounts',
};

/** `58.1 → 73.9`. */
export function scoreFromTo(before: Range | undefined, after: Range | undefined): string {
  return fromTo(score(before), score(after));
}

/** `Silver → Gold`; a dash where there is no tier to speak of. */
export function tierFromTo(
  before: Pick<AccountState, 'tier'> | undefined,
  after: Pick<AccountState, 'tier'> | undefined,
): string {
  return fromTo(tierOf(before), tierOf(after));
}

/** The tier, or both where the score leaves it open. */
export function tierOf(state: Pick<AccountState, 'tier'> | undefined): string {
  if (!state?.tier) return NOTHING;
  const [low, high] = [titleOf(state.tier.low), titleOf(state.tier.high)];
  return low === high ? high : `${high} or ${low}`;
}

function titleOf(tier: TierName | undefined): string {
  return tier ? oneLine(tier.title, 40) : 'no tier';
}

function fromTo(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}

/** What moved the account: the criteria that did, or else what changed. */
export function whatMoved(event: AccountEvent): string {
  const { before, after, causes } = event.move;
  if (!before) return 'the account is new';
  if (!after) return 'the account is gone';
  const criteria = criteriaMoved(event);
  const named = criteria.slice(0, criteria.length > 2 ? MOST_NAMED : 2).map(moveInWords);
  const more = criteria.length - named.length;
  const committed =
    before.assigned === after.assigned
      ? []
      : [
          `assigned ${fromTo(oneLine(before.assigned ?? NOTHING, 40), oneLine(after.assigned ?? NOTHING, 40))}`,
        ];
  const role = before.role === after.role ? [] : [`${before.role} → ${after.role}`];
  const parts = [...named, ...(more > 0 ? [`${more} more`] : []), ...committed, ...role];
  if (parts.length === 0) return causes.map((cause) => causeInWords[cause]).join(', ');
  return (
    kindOfEvent(event) === 'time' ? [`${causeInWords.time}: ${parts[0]}`, ...parts.slice(1)] : parts
  ).join(', ');
}

/** `Marquee brand: rating 3 → 4 (+6.3)`. */
function moveInWords({ title, low, high, reasons }: CriterionMove): string {
  return `${oneLine(title, 40)}: ${reasons.map(reasonInWords).join(', ')} (${pointsMoved(low, high)})`;
}

/** `+6.3`, or of a range how either end moves: `+0.0 to +6.3`. */
function pointsMoved(low: number, high: number): string {
  const [least, most] = [low, high].map(signed);
  return compare(low, high) === 0 ? String(least) : `${least} to ${most}`;
}

function signed(change: number): string {
  const words = points(change);
  return change > 0 ? `+${words}` : words.replace('-', '−');
}

export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'new':
      return 'a new criterion';
    case 'gone':
      return 'no criterion any more';
    case 'read':
      return readInWords(reason.from, reason.to);
    case 'scoring':
      return 'scored otherwise';
    case 'weight':
      return `weight ${number(reason.from)} → ${number(reason.to)}`;
    case 'share':
      return `share ${percent(reason.from)} → ${percent(reason.to)}`;
    case 'policy':
      return 'by the settings of the portfolio';
  }
}

function readInWords(from: Reading | undefined, to: Reading | undefined): string {
  const kind = (to ?? from)?.unit === 'rating' ? 'rating ' : '';
  return kind + fromTo(readingInWords(from), readingInWords(to));
}

/** What was read: `4`, `3.1 M EUR`. */
export function readingInWords(reading: Reading | undefined): string {
  return reading ? oneLine(valueInWords(reading.value, reading.unit, reading.currency), 40) : NOTHING;
}

/** Who made an event: of a merge those whose commits it brought in. */
export function authorsOf({ commit, brought }: AccountEvent): string {
  const authors = brought.length > 0 ? brought.map(({ author }) => author) : commit ? [commit.author] : [];
  const names = [...new Set(authors)];
  const [first, second] = names;
  if (first === undefined) return '';
  if (second === undefined) return oneLine(first, 40);
  return names.length === 2
    ? `${oneLine(first, 40)}, ${oneLine(second, 40)}`
    : `${oneLine(first, 40)} and ${names.length - 1} others`;
}

function shortId({ id }: CommitName): string {
  return id.slice(0, SHORT_ID);
}

/** Where an event comes from: the id of its commit, or why there is none. */
export function sourceOf(event: AccountEvent): string {
  if (event.commit) return shortId(event.commit);
  return kindOfEvent(event) === 'time' ? NOTHING : 'not committed';
}
