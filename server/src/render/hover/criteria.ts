import type { CriteriaView } from '../../analysis/views.ts';
import type { Criterion, TierLevel } from '../../model/criteria.ts';
import type { Path } from '../../syntax/tree.ts';
import { criteriaHeadline } from '../headline.ts';
import { list, paragraph, strong, table, type Block, type Line } from '../page.ts';
import { tierTitle } from '../tier-words.ts';
import { percent, points, score } from '../words.ts';
import { criterionBlocks, weightInWords } from './criterion.ts';
import { inputBlocks } from './input.ts';
import { leadsTo, textAt, type Place } from './place.ts';
import { tierBlocks } from './tier.ts';

/** What a place in a criteria set is and does, beyond what its schema says. */
export function criteriaBlocks(place: Place, view: CriteriaView): readonly Block[] {
  const { path } = place;
  const text = textAt(place);
  const criterion = criterionAt(path, view);
  if (text === undefined) return [];
  if (leadsTo(path, 'id')) return setBlocks(view);
  if (leadsTo(path, 'criteria', '*', 'id') || leadsTo(path, 'criteria', '*', 'title'))
    return criterion ? criterionBlocks(criterion, view) : [];
  if (leadsTo(path, 'criteria', '*', 'weight')) return criterion ? weightBlocks(criterion, view) : [];
  if (leadsTo(path, 'criteria', '*', 'scoring', 'input')) return inputBlocks(text, criterion, view);
  if (leadsTo(path, 'criteria', '*', 'category') || leadsTo(path, 'categories', '*', 'id'))
    return categoryBlocks(text, view);
  if (leadsTo(path, 'criteria', '*', 'knockout', 'cap')) return tierOf(levelOf(text, view), view);
  if (leadsTo(path, 'criteria', '*', 'knockout', 'below'))
    return criterion ? knockoutBlocks(criterion, view) : [];
  if (path[0] === 'tiers' && path[1] === 'levels' && path.length === 4)
    return tierOf(levelAt(path, view), view);
  return [];
}

function criterionAt(path: Path, { criteria }: CriteriaView): Criterion | undefined {
  return path[0] === 'criteria' ? criteria.criteria.find((one) => one.path[1] === path[1]) : undefined;
}

function levelAt(path: Path, { criteria }: CriteriaView): TierLevel | undefined {
  return criteria.tiers.levels.find((level) => level.path[2] === path[2]);
}

function levelOf(id: string, { criteria }: CriteriaView): TierLevel | undefined {
  return criteria.tiers.levels.find((level) => level.id === id);
}

function tierOf(level: TierLevel | undefined, view: CriteriaView): readonly Block[] {
  return level ? tierBlocks(level, view) : [];
}

function setBlocks(view: CriteriaView): readonly Block[] {
  const { criteria } = view;
  return [
    paragraph(strong(criteria.title ?? criteria.id ?? 'Criteria'), `: ${criteriaHeadline(view)}`),
    ...table(
      [
        { title: 'Criterion', align: 'left' },
        { title: 'Category', align: 'left' },
        { title: 'Weight', align: 'right' },
      ],
      criteria.criteria.map((criterion): Line[] => [
        [criterion.title],
        [criterion.category ?? ''],
        [percent(criterion.share)],
      ]),
    ),
  ];
}

function weightBlocks(criterion: Criterion, { criteria }: CriteriaView): readonly Block[] {
  const others = criteria.criteria.filter(
    ({ category }) => category !== undefined && category === criterion.category,
  );
  const ofCategory = others.reduce((total, { share }) => total + share, 0);
  return [
    paragraph(strong(criterion.title), `: ${weightInWords(criterion)}`),
    ...list(
      ofCategory > 0
        ? [
            [
              `${percent(criterion.share / ofCategory)} of the category ${criterion.category ?? ''}, which holds ${percent(ofCategory)}`,
            ],
          ]
        : [],
    ),
  ];
}

function categoryBlocks(id: string, { criteria, users }: CriteriaView): readonly Block[] {
  const members = criteria.criteria.filter(({ category }) => category === id);
  const share = members.reduce((total, member) => total + member.share, 0);
  const title = criteria.categories.find((category) => category.id === id)?.title ?? id;
  const scores = users
    .filter(({ role }) => role !== 'exited')
    .flatMap((plan) => plan.score?.categories.find((category) => category.id === id) ?? []);
  const low = Math.min(...scores.map((category) => category.low));
  const high = Math.max(...scores.map((category) => category.high));
  return [
    paragraph(
      strong(title),
      `: ${percent(share)} of the weight, up to ${points(100 * share)} of the 100 points`,
    ),
    ...list([
      [
        members.length === 0
          ? 'no criterion belongs to it'
          : members.map((member) => `${member.title} ${percent(member.share)}`).join(', '),
      ],
      ...(scores.length > 0 ? [[`accounts score ${score({ low, high })} here`]] : []),
    ]),
  ];
}

function knockoutBlocks(
  { id, title, knockout }: Criterion,
  { criteria, users }: CriteriaView,
): readonly Block[] {
  const cap = criteria.tiers.levels.find((level) => level.id === knockout?.cap);
  const hit = users.filter(({ placement }) =>
    placement?.holds.some((hold) => hold.kind === 'knockout' && hold.criterion.id === id && hold.certain),
  );
  if (!knockout) return [];
  const accounts =
    hit.length === 0 ? 'it holds nobody back now' : `it holds back ${hit.map(({ name }) => name).join(', ')}`;
  return [
    paragraph(
      strong(title),
      `: under ${points(knockout.below)} points no tier better than ${cap ? tierTitle(cap) : knockout.cap}; ${accounts}`,
    ),
  ];
}
