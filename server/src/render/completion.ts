import type { Choice, Subject } from '../analysis/features/completion/choice.ts';
import type { Context, Outside } from '../analysis/features/completion/context.ts';
import type { Site } from '../analysis/features/completion/site.ts';
import { choicesAt } from '../analysis/features/completion.ts';
import type { FileView, Snapshot } from '../analysis/views.ts';
import type { Completion, CompletionKind } from './completion/completion.ts';
import { documentOf } from './completion/documents.ts';
import { labelOf } from './completion/labels.ts';
import { ratingCompletions } from './completion/ratings.ts';
import { wholeFile } from './completion/whole-file.ts';

export type { Completion, CompletionKind };

/** What can be inserted at a place of a file, the likeliest first, with the words of the list. */
export function completionsAt(
  snapshot: Snapshot,
  view: FileView,
  site: Site,
  outside: Outside,
): readonly Completion[] {
  const { file } = view;
  const plan = snapshot.plan(file);
  const context: Context = { snapshot, view, portfolio: snapshot.portfolioOf(file), plan, outside };
  const rated = site.kind === 'value' ? ratingCompletions(site, context) : undefined;
  if (rated) return rated;
  const isEmpty = site.kind === 'key' && site.path.length === 0 && site.root === undefined;
  const whole = isEmpty ? [wholeFile(context)] : [];
  return [...whole, ...choicesAt(site, context).map((choice) => completionOf(choice, snapshot))];
}

function completionOf(choice: Choice, snapshot: Snapshot): Completion {
  const { label, insert, filter = label, leadsOn = false, about } = choice;
  return {
    label,
    ...labelOf(about, snapshot),
    kind: kinds[about.kind],
    insert,
    filter,
    leadsOn,
    isSelected:
      about.kind === 'value' && about.shape.default !== undefined && about.shape.default === about.value,
    document: () => documentOf(choice, snapshot),
  };
}

const kinds: Readonly<Record<Subject['kind'], CompletionKind>> = {
  key: 'key',
  keys: 'form',
  form: 'form',
  value: 'value',
  criterion: 'key',
  tier: 'reference',
  person: 'reference',
  name: 'reference',
  day: 'day',
  currency: 'code',
  country: 'code',
  rule: 'rule',
  input: 'input',
  file: 'file',
  word: 'word',
};
