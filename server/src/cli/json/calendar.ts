import type { Obligation } from '../../analysis/features/calendar.ts';
import type { PortfolioView, Snapshot } from '../../analysis/views.ts';
import { daysBetween } from '../../base/day.ts';
import { obligationInWords, personName } from '../../render/calendar/obligation-words.ts';
import type { Uids } from '../../render/calendar/uids.ts';
import type { FileId } from '../../rules/finding.ts';
import { toPointer } from '../../syntax/tree.ts';
import { rangeOf } from './place.ts';

/** What falls due in one portfolio. */
export function calendarJson(
  portfolio: PortfolioView,
  obligations: readonly Obligation[],
  snapshot: Snapshot,
  named: (file: FileId) => string,
  uids: Uids,
): object {
  return {
    root: named(portfolio.root),
    file: portfolio.file === undefined ? null : named(portfolio.file),
    title: portfolio.title,
    obligations: obligations.map((one) => obligationJson(portfolio, one, snapshot, named, uids)),
  };
}

function obligationJson(
  portfolio: PortfolioView,
  obligation: Obligation,
  snapshot: Snapshot,
  named: (file: FileId) => string,
  uids: Uids,
): object {
  const { kind, due, responsible, others, plan, path, subject, last, cadenceMonths } = obligation;
  const file = plan?.file ?? portfolio.file;
  const view = file === undefined ? undefined : snapshot.file(file);
  const person = (id: string): object => ({ id, name: personName(portfolio, id) });
  return {
    uid: uids.of(portfolio, obligation),
    kind,
    due,
    days: daysBetween(snapshot.asOf, due),
    overdue: due < snapshot.asOf,
    what: obligationInWords({ kind, subject }),
    account: plan ? { id: plan.id, name: plan.name } : null,
    responsible: responsible === undefined ? null : person(responsible),
    others: others.map(person),
    last: last ?? null,
    cadenceMonths: cadenceMonths ?? null,
    place: view ? { file: named(view.file), range: rangeOf(view, snapshot.resolve(view.file, path)) } : null,
    pointer: toPointer(path),
  };
}
