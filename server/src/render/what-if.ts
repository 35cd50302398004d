import type { Assigned } from '../analysis/features/assignments.ts';
import type {
  AccountChange,
  Comparison,
  FindingAt,
  PortfolioChange,
} from '../analysis/features/comparison.ts';
import type { PlanView } from '../analysis/views.ts';
import type { FileId, Severity } from '../rules/finding.ts';
import {
  code,
  heading,
  inFile,
  list,
  paragraph,
  strong,
  table,
  type Block,
  type Column,
  type Line,
  type Page,
} from './page.ts';
import { placementTitle } from './tier-words.ts';
import { count, NOTHING, oneLine, score, valueInWords } from './words.ts';

/** So many findings are told one by one; the JSON has them all. */
const MOST_TOLD = 30;

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/** What some other values would do to scores, tiers and ranks, to the figures of the portfolios, and to the findings. */
export function whatIfPage(
  made: readonly Assigned[],
  { portfolios }: Comparison,
  accounts: number,
  named: (file: FileId) => string,
): Page {
  return {
    blocks: [
      heading(1, 'What if'),
      ...list(made.map(assignmentInWords)),
      ...(portfolios.length === 0
        ? [
            paragraph(
              strong('Nothing changes.'),
              ` ${unchangedInWords(accounts)}, and so does every finding.`,
            ),
          ]
        : portfolios.flatMap((change) => portfolioBlocks(change, named))),
    ],
  };
}

function assignmentInWords({ place, before, after }: Assigned): Line {
  const now =
    before === undefined ? 'not given now' : before === after ? 'as it is now' : `${textOf(before)} now`;
  return [code(place), ` = ${textOf(after)} (${now})`];
}

function textOf(value: Assigned['after']): string {
  return oneLine(String(value));
}

function portfolioBlocks(change: PortfolioChange, named: (file: FileId) => string): readonly Block[] {
  const { before, after, accounts, unchanged, figures, appeared, gone, reworded } = change;
  const currency = (after ?? before)?.policy.currency ?? '';
  const rest =
    accounts.length === 0
      ? [paragraph(`No account changes its score, tier or rank.`)]
      : unchanged > 0
        ? [paragraph(`${unchangedInWords(unchanged)}.`)]
        : [];
  return [
    heading(1, (after ?? before)?.title ?? ''),
    ...accountTable(accounts),
    ...rest,
    ...section(
      'The portfolio',
      table(
        [
          { title: 'Figure', align: 'left' },
          { title: 'Now', align: 'right' },
          { title: 'Then', align: 'right' },
        ],
        figures.map(({ label, unit, before: now, after: then }): Line[] => [
          [label],
          ...[now, then].map((value): Line => [
            value === undefined ? NOTHING : valueInWords(value, unit, currency),
          ]),
        ]),
      ),
    ),
    ...section(`What would be violated (${appeared.length})`, findings(appeared, named)),
    ...section(`What would be settled (${gone.length})`, findings(gone, named)),
    ...section(
      `What would be said otherwise (${reworded.length})`,
      findings(
        reworded.map(({ after: then }) => then),
        named,
      ),
    ),
  ];
}

function unchangedInWords(accounts: number): string {
  return accounts === 1 ? '1 account stays as it is' : `${count(accounts, 'account')} stay as they are`;
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? [heading(2, title), ...blocks] : [];
}

function accountTable(accounts: readonly AccountChange[]): readonly Block[] {
  const columns: Column[] = [
    { title: 'Account', align: 'left' },
    { title: 'Tier', align: 'left' },
    { title: 'Score', align: 'right' },
    { title: 'Rank', align: 'right' },
  ];
  const views = accounts.flatMap(({ before, after }) => [before, after]);
  const categories = [
    ...new Set(views.flatMap((view) => (view?.score?.categories ?? []).map(({ id }) => id))),
  ].filter((id) => accounts.some((change) => differ(change, (plan) => categoryOf(plan, id))));
  const expendable = categories.map((id, index): Column => ({
    title: oneLine(id, 30),
    align: 'right',
    expendable: 1 + index,
  }));
  return table(
    [...columns, ...expendable],
    accounts.map((change) => rowOf(change, categories)),
  );
}

function rowOf(change: AccountChange, categories: readonly string[]): Line[] {
  const { before, after } = change;
  const plan = after ?? before;
  return [
    plan ? [inFile(plan.name, plan.file)] : [change.id],
    [fromTo(change, tierOf)],
    [fromTo(change, (view) => score(view.score?.total))],
    [fromTo(change, ({ rank }) => (rank === undefined ? NOTHING : String(rank)))],
    ...categories.map((id): Line => [fromTo(change, (view) => categoryOf(view, id))]),
  ];
}

function fromTo({ before, after }: AccountChange, read: (plan: PlanView) => string): string {
  const [from, to] = [before, after].map((plan) => (plan ? read(plan) : NOTHING));
  return from === to ? (from ?? NOTHING) : `${from} → ${to}`;
}

function differ({ before, after }: AccountChange, read: (plan: PlanView) => string): boolean {
  return before === undefined || after === undefined || read(before) !== read(after);
}

function tierOf({ placement, score: scored, role }: PlanView): string {
  const title = placement && scored?.total ? placementTitle(placement) : NOTHING;
  return role === 'listed' ? title : `${title} (${role})`;
}

function categoryOf({ score: scored }: PlanView, id: string): string {
  return scored?.total ? score(scored.categories.find((category) => category.id === id)) : NOTHING;
}

function findings(all: readonly FindingAt[], named: (file: FileId) => string): readonly Block[] {
  const worstFirst = all.toSorted((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]);
  const told = worstFirst
    .slice(0, MOST_TOLD)
    .map(({ view, finding: { severity, message, rule, span } }): Line => {
      const { line } = view.lines.at(span.start);
      return [
        `${severity}: ${oneLine(message, 1000)} [${rule}] `,
        inFile(`${named(view.file)}:${line + 1}`, view.file, line),
      ];
    });
  const more = all.length - told.length;
  return list(more > 0 ? [...told, [`and ${more} more`]] : told);
}
