import { knownInputs, resolveInput, type KnownInput, type Resolved } from '../../../score/inputs.ts';
import { nodeAt, type Path } from '../../../syntax/tree.ts';
import type { PlanView } from '../../views.ts';
import type { Choice } from './choice.ts';
import type { Context } from './context.ts';
import type { ValueSite } from './site.ts';

/** What a scoring can read, with what it is at one of the accounts. */
export function inputChoices(
  { path, root }: Pick<ValueSite, 'path' | 'root'>,
  context: Context,
): readonly Choice[] {
  const scoring = textAt(root, [...path.slice(0, -1), 'type']);
  const sample = sampleOf(context);
  return knownInputs()
    .filter((input) => suits(input, scoring))
    .map((input) => {
      const value = sample && valueIn(sample, input, context);
      return {
        label: input.path,
        insert: [input.path],
        filter: `${input.path} ${input.title}`,
        about: { kind: 'input', input, sample: sample && { plan: sample, value } },
      };
    });
}

/** The words that the input of a lookup can have; none where they are the writer's own. */
export function wordsOf(path: string): readonly string[] {
  const input = knownInputs().find((known) => known.path === path);
  return input?.type === 'flag' ? ['true', 'false'] : (input?.values ?? []);
}

export function textAt(root: ValueSite['root'], path: Path): string | undefined {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

/** A lookup reads words and flags, the others numbers. */
function suits({ type }: KnownInput, scoring: string | undefined): boolean {
  if (scoring === 'lookup') return type !== 'number';
  return scoring === 'linear' || scoring === 'bands' ? type === 'number' : true;
}

/** An account to show values of: the best that is scored by the set, else the best there is. */
function sampleOf({ snapshot, view, portfolio }: Context): PlanView | undefined {
  return snapshot.criteria(view.file)?.users[0] ?? portfolio?.plans[0];
}

function valueIn(sample: PlanView, { path }: KnownInput, { snapshot: { asOf } }: Context): Resolved['value'] {
  return resolveInput(path, sample.plan, { policy: sample.portfolio.policy, asOf })?.value;
}
