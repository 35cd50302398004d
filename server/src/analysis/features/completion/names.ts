import type { Person } from '../../../model/policy.ts';
import type { LocatedStruct } from '../../../model/located.ts';
import type { FileTypes } from '../../../model/read.ts';
import { scalar } from '../../../syntax/edit.ts';
import type { Path } from '../../../syntax/tree.ts';
import type { CriteriaView, PortfolioView } from '../../views.ts';
import type { NamePlace } from '../names/places.ts';
import { textOfFileName } from './file-name.ts';
import type { Choice, Subject } from './choice.ts';
import type { Context } from './context.ts';

type Plan = LocatedStruct<FileTypes['plan']>;

/** The ids that can stand where something is named; where something gets its id, that which its file's name gives. */
export function nameChoices({ kind, role }: NamePlace, path: Path, context: Context): readonly Choice[] {
  const { portfolio, plan, view } = context;
  if (role === 'declaration')
    return kind === 'account' || kind === 'criteria-set' ? fileNames(view.file) : [];
  switch (kind) {
    case 'criteria-set':
      return (portfolio?.criteria ?? []).flatMap(({ criteria: { id, title, criteria } }) =>
        id === undefined ? [] : [named(kind, id, title, [`${criteria.length} criteria`])],
      );
    case 'category':
      return categories(context);
    case 'tier':
      return tiers(context);
    case 'person':
      return people(portfolio, path);
    case 'segment':
      return (portfolio?.portfolio?.segments?.items ?? []).flatMap(({ id, name }) =>
        id ? [named(kind, id.value, name?.value, [])] : [],
      );
    case 'product':
      return (portfolio?.portfolio?.products?.items ?? []).flatMap(({ id, name }) =>
        id ? [named(kind, id.value, name?.value, [])] : [],
      );
    case 'company-objective':
      return (portfolio?.portfolio?.objectives?.items ?? []).flatMap(({ id, statement }) =>
        id ? [named(kind, id.value, statement?.value, [])] : [],
      );
    case 'account':
      return accounts(context);
    case 'objective':
      return objectives(plan?.plan);
    case 'stakeholder':
      return stakeholders(plan?.plan);
    case 'criterion':
    case 'action':
    case 'opportunity':
    case 'risk':
    case 'question':
      return [];
  }
}

/** An id as it is written, and what it stands for. */
function choiceOf(id: string, about: Subject): Choice {
  return { label: id, insert: [scalar(id)], about };
}

function named(
  of: NamePlace['kind'],
  id: string,
  title: string | undefined,
  words: readonly (string | undefined)[],
): Choice {
  const known = words.filter((word) => word !== undefined);
  return choiceOf(id, { kind: 'name', of, title: title ?? '', words: known });
}

function fileNames(file: string): Choice[] {
  const id = textOfFileName(file);
  return id === '' ? [] : [choiceOf(id, { kind: 'word', words: 'from the name of the file' })];
}

function criteriaOf({ snapshot, view, plan }: Context): CriteriaView | undefined {
  return view.kind === 'criteria' ? snapshot.criteria(view.file) : plan?.criteria;
}

function categories(context: Context): Choice[] {
  return (criteriaOf(context)?.criteria.categories ?? []).map(({ id, title }) =>
    named('category', id, title, []),
  );
}

function tiers(context: Context): Choice[] {
  const criteria = criteriaOf(context);
  if (!criteria) return [];
  return criteria.criteria.tiers.levels.map((level) => choiceOf(level.id, { kind: 'tier', level, criteria }));
}

/** Who is usually named at a place, by role; the others come after. */
const usual: readonly { readonly keys: readonly string[]; readonly role: string }[] = [
  { keys: ['approvedBy', 'sponsor', 'reviewers'], role: 'executive' },
  { keys: ['mentor'], role: 'mentor' },
  { keys: ['owner', 'person', 'scoredBy'], role: 'account-manager' },
];

function people(portfolio: PortfolioView | undefined, path: Path): Choice[] {
  const key = path.findLast((step) => typeof step === 'string');
  const role = usual.find(({ keys }) => keys.includes(String(key)))?.role;
  const fits = (person: Person): boolean => person.role === role;
  const all = [...(portfolio?.policy.people.values() ?? [])];
  return [...all.filter(fits), ...all.filter((person) => !fits(person))].map((person) =>
    choiceOf(person.id, { kind: 'person', person }),
  );
}

/** The groups that other plans name, then the accounts themselves. */
function accounts({ portfolio, view }: Context): Choice[] {
  const others = (portfolio?.plans ?? []).filter(({ file }) => file !== view.file);
  const groups = new Map<string, string[]>();
  for (const { facts, name } of others) {
    if (facts.group === undefined || facts.group === facts.id) continue;
    groups.set(facts.group, [...(groups.get(facts.group) ?? []), name]);
  }
  const single = others.filter(({ facts }) => facts.id !== undefined && !groups.has(facts.id));
  return [
    ...[...groups].map(([id, members]) => named('account', id, '', members)),
    ...single.map(({ id, name }) => named('account', id, name, [])),
  ];
}

function objectives(plan: Plan | undefined): Choice[] {
  return (plan?.objectives?.items ?? []).flatMap(({ id, statement, kind }) =>
    id ? [named('objective', id.value, statement?.value, [kind?.value])] : [],
  );
}

function stakeholders(plan: Plan | undefined): Choice[] {
  return (plan?.stakeholders?.items ?? []).flatMap(({ id, name, role, unit, stance }) =>
    id ? [named('stakeholder', id.value, name?.value, [role?.value, unit?.value, stance?.value])] : [],
  );
}
