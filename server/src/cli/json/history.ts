import {
  criteriaMoved,
  kindOfEvent,
  type AccountEvent,
  type AccountHistory,
  type Blame,
  type CommitName,
} from '../../analysis/features/history/history.ts';
import type {
  AccountState,
  CriterionMove,
  Reading,
  Reason,
  Stand,
  TierName,
} from '../../analysis/features/history/state.ts';
import type { PlanView } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import { rangeValue } from './account.ts';

/** An account by its names, with its portfolio. */
export function accountNameJson(
  { id, name, file, portfolio }: PlanView,
  named: (file: FileId) => string,
): object {
  return { id, name, file: named(file), portfolio: named(portfolio.root) };
}

/** What is known of the history: how many commits it has, and where it begins, if not at its beginning. */
export function reachJson({ commits, cutAt }: AccountHistory): object {
  return { commits, cutAt: cutAt ?? null };
}

/** An event with where the account stood before and after. */
export function eventJson(event: AccountEvent): object {
  const { before, after } = event.move;
  return {
    ...originJson(event),
    before: before ? stateJson(before) : null,
    after: after ? stateJson(after) : null,
    criteria: criteriaMoved(event).map(moveJson),
  };
}

/** A criterion with the event that set what it brings. */
export function blameJson({ criterion, event, moved }: Blame): object {
  const { id, title, contribution, most, read } = criterion;
  return {
    criterion: { id, title, contribution: contribution ?? null, most, read: readingJson(read) },
    ...originJson(event),
    reasons: (moved?.reasons ?? []).map(reasonJson),
  };
}

function originJson(event: AccountEvent): object {
  return {
    kind: kindOfEvent(event),
    day: event.move.day,
    commit: event.commit ? commitJson(event.commit) : null,
    brought: event.brought.map(commitJson),
    causes: event.move.causes,
  };
}

function commitJson({ id, day, author, subject }: CommitName): object {
  return { id, day, author, subject };
}

function stateJson({ role, assigned, ...stand }: AccountState): object {
  return { role, ...standJson(stand), assigned: assigned ?? null };
}

/** A score and the tier it gives. */
export function standJson({ total, tier }: Stand): object {
  const [low, high] = [idOf(tier?.low), idOf(tier?.high)];
  return {
    score: total ? rangeValue(total) : null,
    tier: tier ? { computed: low === high ? high : null, low, high, certain: low === high } : null,
  };
}

function idOf(tier: TierName | undefined): string | null {
  return tier?.id ?? null;
}

function moveJson({ id, title, low, high, reasons }: CriterionMove): object {
  return { id, title, low, high, reasons: reasons.map(reasonJson) };
}

function reasonJson(reason: Reason): object {
  switch (reason.kind) {
    case 'read':
      return { kind: reason.kind, from: readingJson(reason.from), to: readingJson(reason.to) };
    case 'weight':
    case 'share':
      return { kind: reason.kind, from: reason.from, to: reason.to };
    default:
      return { kind: reason.kind };
  }
}

function readingJson(reading: Reading | undefined): object | null {
  return reading ? { value: reading.value, unit: reading.unit, currency: reading.currency } : null;
}
