import type { Day } from '../../base/day.ts';
import { read } from '../../model/read.ts';
import type { FileId } from '../../rules/finding.ts';
import type { PlanView, Snapshot } from '../views.ts';
import { datedIn } from './calendar/dated.ts';
import type { Obligation } from './calendar/obligation.ts';

type Owed = Omit<Obligation, 'plan'>;

/**
 * What the accounts have given a day themselves, read once for each text of a plan. To look through all plans costs as much as
 * to read them again, so that whoever shows the whole of it over and over keeps one of these.
 */
export class Agenda {
  readonly #known = new Map<FileId, { readonly text: string; readonly owed: readonly Owed[] }>();

  /** Reads the plans that are not known as they are now, a file a step, and forgets those that are gone. */
  *learn(snapshot: Snapshot): Generator<FileId, void> {
    const there = new Set<FileId>();
    for (const { plans } of snapshot.portfolios) {
      for (const plan of plans) {
        there.add(plan.file);
        if (this.#learnOne(snapshot, plan)) yield plan.file;
      }
    }
    for (const file of this.#known.keys()) if (!there.has(file)) this.#known.delete(file);
  }

  /** What a plan of the snapshot last learnt has given a day, the soonest first; with `until` only what is due by then. */
  of(plan: PlanView, until?: Day): readonly Obligation[] {
    const owed = this.#owed(plan);
    const end = until === undefined ? -1 : owed.findIndex(({ due }) => due > until);
    return (end < 0 ? owed : owed.slice(0, end)).map((one) => ({ ...one, plan }));
  }

  /** The first of it. */
  soonest(plan: PlanView): Obligation | undefined {
    const [first] = this.#owed(plan);
    return first && { ...first, plan };
  }

  #owed({ file }: PlanView): readonly Owed[] {
    return this.#known.get(file)?.owed ?? [];
  }

  /** True where the plan had to be read. */
  #learnOne(snapshot: Snapshot, { file, facts, role }: PlanView): boolean {
    const view = snapshot.file(file);
    if (!view || this.#known.get(file)?.text === view.text) return false;
    // Read here, since a plan that is asked for its parts holds on to them.
    const plan = read('plan', view.tree()).located;
    const owed = datedIn({ plan, facts, role }).toSorted((a, b) =>
      a.due < b.due ? -1 : a.due > b.due ? 1 : 0,
    );
    this.#known.set(file, { text: view.text, owed });
    return true;
  }
}
