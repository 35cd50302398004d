import { addMonths, type Day } from '../base/day.ts';
import type { PlanView, Snapshot } from '../analysis/views.ts';
import { explainCommand } from './command-lines.ts';
import { categoryTable, criteriaTable } from './explain/breakdown.ts';
import { holdsOf, overrideOf } from './explain/holds.ts';
import { metricBlocks } from './explain/metrics.ts';
import { flipsOf } from './explain/sensitivity.ts';
import { toMarkdown, type AddressOf } from './markdown.ts';
import { code, heading, list, paragraph, strong, type Block, type Line, type Page } from './page.ts';
import { assignedOtherwise, placementTitle, tierTitle } from './tier-words.ts';
import { count, months, percent, points, relativeDay, score } from './words.ts';
import { reviewInWords } from './headline.ts';

/**
 * How a plan got its score, tier and rank, with everything that went into them and what would change them; last the command that
 * says the same on a terminal, with the paths and options of `where`.
 */
export function explainPlan(snapshot: Snapshot, plan: PlanView, where?: readonly string[]): Page {
  return {
    blocks: [
      heading(1, ...title(plan)),
      paragraph(...basis(plan, snapshot.asOf)),
      ...verdict(plan),
      ...(plan.score ? criteriaTable(snapshot, plan, plan.score) : []),
      ...section('What decides the tier', list([...holdsOf(plan), ...overrideOf(plan)])),
      ...section('What would change it', list(flipsOf(plan, snapshot.asOf))),
      ...section('Categories', plan.score ? categoryTable(plan.score) : []),
      ...section('Reviews', list(reviews(plan, snapshot.asOf))),
      ...metricBlocks(plan),
      { kind: 'code', language: 'sh', text: explainCommand(plan, snapshot.asOf, where) },
    ],
  };
}

/** The same as Markdown, with links to the lines where the values stand. */
export function explainMarkdown(snapshot: Snapshot, plan: PlanView, addressOf?: AddressOf): string {
  return toMarkdown(explainPlan(snapshot, plan), addressOf);
}

function section(name: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? [heading(2, name), ...blocks] : [];
}

function title(plan: PlanView): Line {
  const { name, placement, rank, role, portfolio } = plan;
  const place =
    rank === undefined ? (role === 'listed' ? '' : ` · ${role}`) : ` · #${rank} of ${portfolio.ranked}`;
  const total = plan.score?.total;
  const tier = placement && total ? `${placementTitle(placement)} ` : '';
  return [`${name} · ${total ? tier + score(total) : 'no score'}${place}`];
}

function basis(plan: PlanView, asOf: Day): Line {
  const set = plan.criteria?.criteria;
  const version = plan.criteria?.set.version?.value;
  const scored: Line = set
    ? [
        ' · scored by ',
        code(set.id ?? 'a set without an id'),
        version === undefined ? '' : ` version ${version}`,
      ]
    : [' · no criteria set is found to score it by'];
  return [code(plan.id), ...scored, ` · as of ${asOf}`, ...assignment(plan, asOf)];
}

function assignment({ plan, facts, criteria }: PlanView, asOf: Day): Line {
  const { assigned, since } = facts;
  if (assigned === undefined) return [' · no tier is assigned'];
  const tiers = criteria?.criteria.tiers;
  const level = tiers?.levels.find(({ id }) => id === assigned);
  const until =
    tiers && tiers.minTenureMonths > 0 && since ? addMonths(since, tiers.minTenureMonths) : undefined;
  const held = until !== undefined && until > asOf ? `, held until ${until} at least` : '';
  const from = plan.tier?.since ? ` since ${plan.tier.since.value}${held}` : '';
  return [` · assigned ${level ? tierTitle(level) : assigned}${from}`];
}

/** What is undecided, and what disagrees. */
function verdict(plan: PlanView): readonly Block[] {
  const { score: scored, placement } = plan;
  if (!scored) return [];
  const open = scored.criteria.filter(({ value }) => value === undefined);
  const reasons = open.map(({ criterion, most, missing }): Line => [
    strong(criterion.title),
    `, worth ${points(most)} points: ${missing ?? 'open'}`,
  ]);
  const said: Block[] = [];
  if (!scored.total) {
    const mode = plan.criteria?.criteria.missing;
    const why =
      open.length === 0
        ? 'the criteria have no weight'
        : mode === 'error'
          ? 'the set asks for every criterion'
          : 'nothing is scored';
    said.push(paragraph(strong('There is no score'), `: ${why}.`));
  } else if (placement && !placement.certain) {
    const range = `The score lies between ${points(scored.total.low)} and ${points(scored.total.high)}`;
    said.push(
      paragraph(
        strong('The tier is open'),
        `. ${range}: ${tierTitle(placement.low)} at the low end, ${tierTitle(placement.high)} at the high end.`,
      ),
    );
  }
  const otherwise = assignedOtherwise(plan);
  if (otherwise !== undefined && placement) {
    said.push(paragraph(`The score gives ${placementTitle(placement)}, while ${otherwise} is assigned.`));
  }
  if (open.length > 0) {
    const { length } = open;
    said.push(
      paragraph(
        `${percent(scored.coverage)} of the weight is scored; ${count(length, 'criterion', 'criteria')} ${length === 1 ? 'is' : 'are'} open:`,
      ),
    );
    said.push(...list(reasons));
  }
  return said;
}

function reviews({ due }: PlanView, asOf: Day): Line[] {
  return due.map((review) => {
    const last = review.last ? `last on ${review.last}, ${relativeDay(review.last, asOf)}` : 'none so far';
    const stale = asOf > review.stale ? '; stale' : review.due < asOf ? `; stale after ${review.stale}` : '';
    return [
      strong(reviewInWords(review, asOf)),
      ` (${review.due}): every ${months(review.cadenceMonths)}, ${last}${stale}`,
    ];
  });
}
