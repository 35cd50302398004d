import type { Kind } from '../../../schema/shape.ts';
import type { Path } from '../../../syntax/tree.ts';

/** What an id can stand for. */
export const nameKinds = [
  'account',
  'criteria-set',
  'category',
  'criterion',
  'tier',
  'person',
  'segment',
  'product',
  'company-objective',
  'objective',
  'stakeholder',
  'action',
  'opportunity',
  'risk',
  'question',
] as const;

export type NameKind = (typeof nameKinds)[number];

/** Where files of one kind give things their ids, or name things by them. */
export interface NamePlace {
  /** Keys from the top of the file; `*` is any item of a list or any key of a map with keys of the writer's own. */
  readonly steps: readonly string[];
  readonly kind: NameKind;
  readonly role: 'declaration' | 'reference';
  /** The name is the last key itself, and not the value behind it. */
  readonly isKey: boolean;
}

function declares(kind: NameKind, ...paths: readonly string[]): NamePlace[] {
  return paths.map((path) => ({ steps: path.split('/'), kind, role: 'declaration', isKey: false }));
}

function refersTo(kind: NameKind, ...paths: readonly string[]): NamePlace[] {
  return paths.map((path) => ({ steps: path.split('/'), kind, role: 'reference', isKey: false }));
}

/** Every place of the schemas that holds an id. */
export const namePlaces: Readonly<Record<Kind, readonly NamePlace[]>> = {
  portfolio: [
    ...declares('person', 'people/*/id'),
    ...declares('segment', 'segments/*/id'),
    ...declares('product', 'products/*/id'),
    ...declares('company-objective', 'objectives/*/id'),
    ...refersTo('criteria-set', 'criteria'),
    ...refersTo('person', 'listReviews/*/reviewers/*'),
  ],
  criteria: [
    ...declares('criteria-set', 'id'),
    ...declares('category', 'categories/*/id'),
    ...declares('criterion', 'criteria/*/id'),
    ...declares('tier', 'tiers/levels/*/id'),
    ...refersTo('category', 'criteria/*/category'),
    ...refersTo('tier', 'criteria/*/knockout/cap'),
  ],
  plan: [
    ...declares('account', 'id'),
    ...declares('objective', 'objectives/*/id'),
    ...declares('action', 'actions/*/id'),
    ...declares('stakeholder', 'stakeholders/*/id'),
    ...declares('opportunity', 'opportunities/*/id'),
    ...declares('risk', 'risks/*/id'),
    ...declares('question', 'questions/*/id'),
    ...refersTo('account', 'account/parent'),
    ...refersTo('criteria-set', 'criteria'),
    { steps: ['scores', '*'], kind: 'criterion', role: 'reference', isKey: true },
    ...refersTo('tier', 'tier/assigned'),
    ...refersTo(
      'person',
      'owner',
      'scores/*/scoredBy',
      'tier/override/approvedBy',
      'team/sponsor',
      'team/mentor',
      'team/members/*/person',
      'actions/*/owner',
      'stakeholders/*/relationships/*/owner',
      'risks/*/owner',
      'resources/approvedBy',
      'reviews/*/reviewers/*',
    ),
    ...refersTo('segment', 'account/segment'),
    ...refersTo('product', 'account/productLine', 'stakeholders/*/productLine', 'opportunities/*/product'),
    ...refersTo('company-objective', 'objectives/*/companyObjective'),
    ...refersTo('objective', 'actions/*/objective'),
    ...refersTo('stakeholder', 'actions/*/customerOwner', 'links/*/from', 'links/*/to'),
  ],
};

/** A step into a file of one kind: what names stand there, and where it goes on. */
export interface Branch {
  readonly onKey?: NamePlace;
  readonly onValue?: NamePlace;
  readonly next: ReadonlyMap<string, Branch>;
}

/** The places of each kind of file, by their steps. */
export const branches: Readonly<Record<Kind, Branch>> = {
  portfolio: branchOf(namePlaces.portfolio, 0),
  criteria: branchOf(namePlaces.criteria, 0),
  plan: branchOf(namePlaces.plan, 0),
};

/** Where the steps of a branch go on behind a key, or behind an item of a list. */
export function follow({ next }: Branch, step: string | number): Branch | undefined {
  return (typeof step === 'string' ? next.get(step) : undefined) ?? next.get('*');
}

/** What kind of name belongs at a path of a file, whether one is written there yet or not; undefined where none does. */
export function namePlaceAt(kind: Kind, path: Path, onKey = false): NamePlace | undefined {
  let branch: Branch | undefined = branches[kind];
  for (const step of path) branch = branch && follow(branch, step);
  return onKey ? branch?.onKey : branch?.onValue;
}

function branchOf(places: readonly NamePlace[], depth: number): Branch {
  const here = places.filter(({ steps }) => steps.length === depth);
  const deeper = places.filter(({ steps }) => steps.length > depth);
  const onKey = here.find(({ isKey }) => isKey);
  const onValue = here.find(({ isKey }) => !isKey);
  const steps = new Set(deeper.map((place) => place.steps[depth] ?? ''));
  return {
    ...(onKey && { onKey }),
    ...(onValue && { onValue }),
    next: new Map(
      [...steps].map((step) => [
        step,
        branchOf(
          deeper.filter((place) => place.steps[depth] === step),
          depth + 1,
        ),
      ]),
    ),
  };
}
