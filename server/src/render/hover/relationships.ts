import type { PlanView } from '../../analysis/views.ts';
import { relationshipMap, type Cell, type RelationshipMap } from '../../score/relationship-map.ts';
import { isReached, nameOf, unansweredOpponents, workingRelationships } from '../../score/stakeholders.ts';
import { list, paragraph, strong, table, type Block, type Line } from '../page.ts';
import { count, NOTHING, valueInWords } from '../words.ts';

/** As many names as a line, and sites and levels as a table, can hold and still be read at a glance. */
const NAMES = 5;
const SITES = 12;
const LEVELS = 6;

/** The relationships of a plan: how well the customer is known, by whom, and where nobody is. */
export function relationshipBlocks(plan: PlanView): readonly Block[] {
  const people = plan.plan.stakeholders?.items ?? [];
  if (people.length === 0) return [];
  const map = relationshipMap(plan.plan);
  return [
    paragraph(strong(`${count(people.length, 'stakeholder')}, ${count(heldIn(people), 'relationship')}`)),
    ...list([coverage(plan), density(plan), threads(plan), opponents(plan), blankSpots(plan)]),
    ...mapTable(map),
    ...legend(map),
  ];
}

type People = NonNullable<PlanView['plan']['stakeholders']>['items'];

function heldIn(people: People): number {
  return people.reduce((sum, { relationships }) => sum + (relationships?.items.length ?? 0), 0);
}

/** A metric by its label and value; where it has none, with the reason. What is `said` comes behind a value alone. */
function metric({ metrics, portfolio }: PlanView, id: string, said = ''): Line {
  const found = metrics.get(id);
  if (!found) return [];
  const { label, value, unit, missing } = found;
  return value === undefined
    ? [strong(label), `: ${NOTHING} (${missing ?? 'unknown'})`]
    : [strong(label), `: ${valueInWords(value, unit, portfolio.policy.currency)}${said}`];
}

function coverage(plan: PlanView): Line {
  const missed = (plan.plan.stakeholders?.items ?? [])
    .filter((person) => person.influence && !isReached(person))
    .sort((a, b) => (b.influence?.value ?? 0) - (a.influence?.value ?? 0));
  const names = missed.map((person) => `${nameOf(person)} (influence ${person.influence?.value ?? 0})`);
  const said = names.length > 0 ? ` of the influence; not reached: ${few(names)}` : ' of the influence';
  return metric(plan, 'relationshipCoverage', said);
}

function density(plan: PlanView): Line {
  const [held, team, people] = plan.metrics.get('relationshipDensity')?.inputs ?? [];
  const said =
    held && team && people
      ? `: ${held.value} of the ${Number(team.value) * Number(people.value)} that ${team.value} of us could have with ${people.value} of them`
      : '';
  return metric(plan, 'relationshipDensity', said);
}

function threads(plan: PlanView): Line {
  const held = [...workingRelationships(plan.plan)].sort(([, a], [, b]) => b - a);
  const who = few(held.map(([person, many]) => `${person} ${many}`));
  return metric(plan, 'singleThreaded', `; working relationships: ${who}`);
}

function opponents(plan: PlanView): Line {
  const names = unansweredOpponents(plan.plan).map(nameOf);
  return metric(plan, 'opponentsWithoutMove', names.length > 0 ? `: ${few(names)}` : '');
}

function blankSpots(plan: PlanView): Line {
  const [levels, sites] = plan.metrics.get('unmappedPlaces')?.inputs ?? [];
  const said = levels && sites ? ` of ${Number(levels.value) * Number(sites.value)}` : '';
  return metric(plan, 'unmappedPlaces', said);
}

/** How many are known at each site and level, and how well the best of them. */
function mapTable({ sites, levels }: RelationshipMap): readonly Block[] {
  const shown = levels.slice(0, LEVELS);
  if (shown.length === 0) return [];
  return table(
    [
      { title: 'Site', align: 'left' },
      ...shown.map((title, index) => ({ title, align: 'left' as const, expendable: index })),
    ],
    sites
      .slice(0, SITES)
      .map(({ name, cells, opportunities }): Line[] => [
        opportunities.length > 0 ? [name, ` (for ${few(opportunities)})`] : [name],
        ...shown.map((level): Line => [inCell(cells.get(level))]),
      ]),
  );
}

const strengths = ['unknown', 'none', 'brief', 'regular', 'deep'];

function inCell(cell: Cell | undefined): string {
  if (!cell) return NOTHING;
  const best = cell.strength === undefined ? '' : `, ${strengths[cell.strength] ?? ''}`;
  return `${cell.people}${best}`;
}

/** What the table means, and what is not in it. */
function legend({ sites, levels, unplaced }: RelationshipMap): readonly Block[] {
  const more = [
    ...(sites.length > SITES ? [count(sites.length - SITES, 'more site')] : []),
    ...(levels.length > LEVELS ? [count(levels.length - LEVELS, 'more level')] : []),
  ];
  const said = [
    ...(sites.length > 0 && levels.length > 0
      ? ['How many are known, and the best relationship with any of them.']
      : []),
    ...(more.length > 0 && levels.length > 0 ? [`Not shown: ${more.join(' and ')}.`] : []),
    ...(unplaced > 0
      ? [
          `${count(unplaced, 'person is', 'people are')} not on the map: without a level, or without a site or unit.`,
        ]
      : []),
  ];
  return said.length > 0 ? [paragraph(said.join(' '))] : [];
}

function few(names: readonly string[]): string {
  const rest = names.length - NAMES;
  return rest > 0 ? `${names.slice(0, NAMES).join(', ')} and ${rest} more` : names.join(', ');
}
