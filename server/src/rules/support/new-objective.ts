import type { Day } from '../../base/day.ts';
import type { LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import type { Objective } from '../../schema/generated/account-plan.ts';
import type { Fix } from '../finding.ts';
import { appendEntry } from './append-entry.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** What is known of an objective before anybody has thought of it. */
interface Intent extends Pick<Objective, 'kind' | 'benefits'> {
  readonly due?: Day;
}

/** Adds an objective of which all is to be filled in that the intent does not say. */
export function newObjective(plan: Plan, title: string, intent: Intent): Fix {
  const { kind, benefits, due } = intent;
  return {
    title,
    safety: 'display',
    edits: (tree) =>
      appendEntry(
        tree,
        ['objectives'],
        [
          `id: ${freeId(plan, kind ?? 'objective')}`,
          `kind: ${kind ?? ''}`,
          `benefits: ${benefits ?? ''}`,
          'statement: ""',
          `measure: { unit: , baseline: , target: , current: , due:${due === undefined ? '' : ` ${due}`} }`,
        ],
      ),
  };
}

function freeId({ objectives }: Plan, wanted: string): string {
  const taken = new Set((objectives?.items ?? []).map(({ id }) => id?.value));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
