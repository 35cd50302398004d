import type { AccountDiff, Diff, PortfolioDiff, RulesDiff } from '../../analysis/features/diff/diff.ts';
import type { Remarked } from '../../analysis/features/remarks/remark.ts';
import type { PlanView, Snapshot } from '../../analysis/views.ts';
import type { FileId } from '../../rules/finding.ts';
import {
  code,
  fold,
  heading,
  inFile,
  list,
  paragraph,
  strong,
  table,
  type Block,
  type Line,
} from '../page.ts';
import { capitalised, count, NOTHING, score, valueInWords } from '../words.ts';
import {
  accountTable,
  andMore,
  becauseOf,
  fromTo,
  nameOf,
  rankChange,
  subScores,
  tierChange,
  waterfall,
  waterfallInShort,
} from './accounts.ts';
import { editLines, type EditedSide } from './edits.ts';
import { unreadLines } from './unread.ts';
import { findingList, gradeList, remarkList } from './findings.ts';
import { readerOf } from './values.ts';

/** So many accounts are told one by one. */
const [MOST_TIERS, MOST_SCORES, MOST_LISTED] = [100, 50, 30];

/** What is shown of a diff, besides the diff itself. */
export interface Shown {
  readonly diff: Diff;
  /** By the folders of the portfolios. */
  readonly remarks: ReadonlyMap<FileId, readonly Remarked[]>;
  /** What is compared: `main → working tree`. */
  readonly title: string;
  /** What these are, in a sentence or two. */
  readonly about: Line;
  readonly named: (file: FileId) => string;
}

/** A part of the document that makes sense without the others. */
export interface Part {
  /** Where not everything has room, those of the highest number are left out first. */
  readonly rank: number;
  /** What is missing where it is left out. */
  readonly what: 'account' | 'section';
  readonly blocks: readonly Block[];
}

/** The whole document in its order: tiers first, then what a reviewer has to decide on, then the details. */
export function partsOf({ diff, remarks, title, about, named }: Shown): readonly Part[] {
  return [
    part(0, [heading(1, `Plans: ${title}`), paragraph(...about)]),
    ...(diff.portfolios.length === 0
      ? [part(0, [paragraph(strong('Nothing changes'), ' in what the plans say.')])]
      : diff.portfolios.flatMap((portfolio) =>
          portfolioParts(portfolio, diff, remarks.get(portfolio.root) ?? [], named),
        )),
  ];
}

function part(rank: number, blocks: readonly Block[], what: Part['what'] = 'section'): Part {
  return { rank, what, blocks };
}

function portfolioParts(
  portfolio: PortfolioDiff,
  diff: Diff,
  remarks: readonly Remarked[],
  named: (file: FileId) => string,
): readonly Part[] {
  const { accounts, rules, ruled, figures, findings } = portfolio;
  const namedBefore = (file: FileId): string => named(diff.formerly(file));
  const view = portfolio.after ?? portfolio.before;
  const tiers = accounts.filter(({ tier, fate }) => tier || fate !== 'stays');
  const scores = accounts.filter((one) => !tiers.includes(one) && one.score);
  const along = accounts.filter(({ edited, tier, criteria }) => !edited && !tier && criteria.length > 0);
  const graded = findings.reworded.filter(
    ({ before, after }) => before.finding.severity !== after.finding.severity,
  );
  return [
    part(0, [
      heading(1, view?.title ?? named(portfolio.root)),
      ...movedInWords(portfolio, named),
      summary(portfolio, remarks.length),
    ]),
    part(1, section('Tiers', accountTable(tiers, MOST_TIERS))),
    part(2, section('To be asked', remarkList(remarks, diff.head, named))),
    part(3, section('Scores', accountTable(scores, MOST_SCORES))),
    part(4, section(`New findings (${findings.appeared.length})`, findingList(findings.appeared, named))),
    part(5, section('Criteria and portfolio', rulesBlocks(rules, ruled, diff))),
    part(6, section('Ranks', rankBlocks(accounts.filter(isMovedAlong)))),
    part(
      5,
      section(
        `Findings excused by comments (${findings.excused.length})`,
        findingList(findings.excused, namedBefore, { gone: true }),
      ),
    ),
    part(
      9,
      fold(
        `Settled findings (${findings.gone.length})`,
        findingList(findings.gone, namedBefore, { gone: true }),
      ),
    ),
    part(10, fold(`Findings of another severity (${graded.length})`, gradeList(graded, named))),
    part(
      11,
      fold(
        `Findings by the passing of time alone (${findings.byTime.length})`,
        findingList(findings.byTime, named),
      ),
    ),
    ...accounts
      .filter(({ edited, tier }) => edited || tier)
      .map((one) => part(7, accountFold(one, diff), 'account')),
    part(
      9,
      fold(`Criterion by criterion, where no file was touched (${along.length})`, shortWaterfalls(along)),
    ),
    part(8, fold(`Figures of the portfolio (${figures.length})`, figureTable(portfolio))),
  ].filter(({ blocks }) => blocks.length > 0);
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? [heading(2, title), ...blocks] : [];
}

/** `The folder emea is europe now.` */
function movedInWords({ root, was }: PortfolioDiff, named: (file: FileId) => string): readonly Block[] {
  return was === undefined
    ? []
    : [paragraph('The folder ', code(named(was)), ' is ', code(named(root)), ' now.')];
}

/** `1 account changes tier, 2 change their score, 1 is added; 3 findings are new, 1 is settled, 40 stay.` */
function summary({ accounts, unchanged, findings }: PortfolioDiff, remarks: number): Block {
  const stays = accounts.filter(({ fate }) => fate === 'stays');
  const many = (some: readonly unknown[]): number => some.length;
  const told = [
    [many(stays.filter(({ tier }) => tier)), 'changes tier', 'change tier'],
    [
      many(stays.filter(({ tier, score: scored }) => scored && !tier)),
      'changes its score',
      'change their scores',
    ],
    [many(accounts.filter(({ fate }) => fate === 'added')), 'is added', 'are added'],
    [many(accounts.filter(({ fate }) => fate === 'removed')), 'is removed', 'are removed'],
    [many(accounts.filter(({ fate }) => fate === 'exited')), 'is exited', 'are exited'],
    [
      many(stays.filter(({ tier, score: scored, edited }) => edited && !tier && !scored)),
      'changes in other ways',
      'change in other ways',
    ],
    [many(accounts.filter(isMovedAlong)), 'changes rank alone', 'change rank alone'],
  ] as const;
  const parts = told.filter(([some]) => some > 0);
  const inWords = parts.map(([some, one, more], index) =>
    index === 0
      ? `${count(some, 'account')} ${some === 1 ? one : more}`
      : `${some} ${some === 1 ? one : more}`,
  );
  const { appeared, gone, excused, byTime } = findings;
  const found = [
    appeared.length > 0 && `${appeared.length} new`,
    gone.length > 0 && `${gone.length} settled`,
    excused.length > 0 && `${excused.length} excused by comments`,
    byTime.length > 0 && `${byTime.length} by the passing of time alone`,
    findings.unchanged + findings.reworded.length > 0 &&
      `${findings.unchanged + findings.reworded.length} as before`,
  ].filter((one) => one !== false);
  return paragraph(
    strong(inWords.length > 0 ? `${inWords.join(', ')}.` : 'No account changes.'),
    unchanged > 0 ? ` ${count(unchanged, 'account')} ${unchanged === 1 ? 'stays' : 'stay'} as before.` : '',
    ` Findings: ${found.length > 0 ? found.join(', ') : 'none'}.`,
    remarks > 0 ? ` ${count(remarks, 'remark')}.` : '',
  );
}

/** Moved a rank by what happened to others, and by nothing of its own. */
function isMovedAlong({ fate, edited, score: scored, tier, rank }: AccountDiff): boolean {
  return fate === 'stays' && rank && !edited && !scored && !tier;
}

function rankBlocks(accounts: readonly AccountDiff[]): readonly Block[] {
  if (accounts.length === 0) return [];
  const inOrder = accounts.toSorted((a, b) => (a.after?.rank ?? 0) - (b.after?.rank ?? 0));
  return [
    paragraph('Files that nobody touched, and other ranks than before:'),
    ...list(
      inOrder
        .slice(0, MOST_LISTED)
        .map((one) => [nameOf(one), ` ${rankChange(one)}, because of ${becauseOf(one)}`]),
    ),
    ...andMore(accounts.length - MOST_LISTED),
  ];
}

function rulesBlocks(
  rules: readonly RulesDiff[],
  { scores, tiers }: PortfolioDiff['ruled'],
  { base, head }: Diff,
): readonly Block[] {
  if (rules.length === 0) return [];
  const scored =
    scores === 0 ? 'no account has' : `${count(scores, 'account')} ${scores === 1 ? 'has' : 'have'}`;
  const effect =
    scores === 0 && tiers === 0
      ? 'By these alone no account is scored or placed otherwise.'
      : `By these alone ${scored} another score, and ${tiers === 0 ? 'none' : tiers} another tier.`;
  return [...rules.flatMap((one) => rulesBlock(one, base, head)), paragraph(effect)];
}

function rulesBlock(diff: RulesDiff, base: Snapshot, head: Snapshot): readonly Block[] {
  const { kind, id, before, after } = diff;
  const title = kind === 'portfolio' ? 'Portfolio' : `Criteria set ${id ?? ''}`;
  const file = after === undefined ? title : inFile(title, after);
  if (before === undefined) return [paragraph(strong('New'), ': ', file)];
  if (after === undefined) return [paragraph(strong('Removed'), `: ${title}`)];
  const [was, is] = [sideOf(base, before, kind), sideOf(head, after, kind)];
  const lines = [...unreadLines(diff.unread, was, is), ...editLines(diff.edits, was, is)];
  if (lines.length === 0) return [paragraph(file, ': comments, layout or place alone')];
  return [paragraph(file), ...list(lines)];
}

function sideOf(snapshot: Snapshot, file: FileId, kind: 'plan' | RulesDiff['kind']): EditedSide {
  const view = snapshot.file(file);
  if (!view) throw new Error(`there is no file ${file}`);
  return { file, lines: view.lines, root: view.tree().root, reader: readerOf(snapshot, file, kind) };
}

/** Everything about one account, under what it comes to. */
function accountFold(diff: AccountDiff, { base, head }: Diff): readonly Block[] {
  const { before, after, fate, edits, unread } = diff;
  const view = after ?? before;
  if (!view) return [];
  if (!before || !after) return fold(`${view.name}: ${fate}`, list(standing(view)));
  const [was, is] = [sideOf(base, before.file, 'plan'), sideOf(head, after.file, 'plan')];
  const lines = [...unreadLines(unread, was, is), ...editLines(edits, was, is)];
  const written = edits.some(({ path: [key] }) => key === 'id');
  const renamed = before.id === after.id || written ? [] : [[`ID: ${before.id} → ${after.id}`]];
  const moved =
    before.file === after.file
      ? []
      : [[`The file is now `, inFile(after.file.slice(after.portfolio.root.length + 1), after.file)]];
  const sub = subScores(diff);
  const points = fromTo(diff, ({ score: scored }) => score(scored?.total));
  const tier = diff.tier ? `, ${tierChange(diff)}` : '';
  // No table above says so.
  const rank = diff.rank && !diff.tier && !diff.score && fate === 'stays' ? `, rank ${rankChange(diff)}` : '';
  const untouched = diff.edited ? '' : ', its file untouched';
  const unsaid = diff.edited && edits.length + unread.length + moved.length + renamed.length === 0;
  return fold(`${view.name}: ${points}${tier}${rank}${untouched}`, [
    ...list([...moved, ...renamed, ...lines]),
    ...(unsaid ? [paragraph('Comments and layout alone.')] : []),
    ...waterfall(diff),
    ...(sub.length > 0 ? [paragraph(`${sub.join('; ')}.`)] : []),
  ]);
}

/** What there is to say of an account that has come, or has gone. */
function standing({ facts, placement, score: scored, rank, portfolio, plan }: PlanView): readonly Line[] {
  const owner =
    facts.owner === undefined ? NOTHING : (portfolio.policy.people.get(facts.owner)?.name ?? facts.owner);
  const { start, end } = plan.horizon ?? {};
  return [
    [`Status ${facts.status}, managed by ${owner}`],
    [
      `Score ${score(scored?.total)}, tier ${placement?.high?.title ?? NOTHING}, rank ${rank ?? NOTHING}; assigned tier ${facts.assigned ?? NOTHING}`,
    ],
    ...(start && end ? [[`Horizon ${start.value} to ${end.value}`]] : []),
    ...(plan.rationale ? [[capitalised(`rationale: ${plan.rationale.value}`)]] : []),
  ];
}

function shortWaterfalls(accounts: readonly AccountDiff[]): readonly Block[] {
  return [
    ...list(accounts.slice(0, MOST_LISTED).map((one) => [nameOf(one), `: ${waterfallInShort(one)}`])),
    ...andMore(accounts.length - MOST_LISTED),
  ];
}

function figureTable({ before, after, figures }: PortfolioDiff): readonly Block[] {
  const inWords = (
    value: number | undefined,
    unit: Parameters<typeof valueInWords>[1],
    of: typeof after,
  ): string => (value === undefined ? NOTHING : valueInWords(value, unit, of?.policy.currency ?? ''));
  return table(
    [
      { title: 'Figure', align: 'left' },
      { title: 'Before', align: 'right' },
      { title: 'After', align: 'right' },
    ],
    figures.map(({ name, label, unit, before: was, after: is }): Line[] => [
      [label, boundOf(name)],
      [inWords(was, unit, before)],
      [inWords(is, unit, after)],
    ]),
  );
}

/** Figures that are only known within bounds come as two of one name. */
function boundOf(name: string): string {
  if (name.endsWith('Low')) return ', at least';
  return name.endsWith('High') ? ', at most' : '';
}
