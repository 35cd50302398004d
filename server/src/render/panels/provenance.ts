import { criteriaFor } from '../../analysis/features/new-account.ts';
import type { PlanView, PortfolioView, Snapshot } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';
import {
  code,
  heading,
  inFile,
  list,
  paragraph,
  strong,
  table,
  type Block,
  type Line,
  type Page,
} from '../page.ts';
import { files as english } from '../wording/english/files.ts';
import type { FileWording } from '../wording/files.ts';
import { count, oneLine } from '../words.ts';

/** What a file is checked by, in short. */
export interface Provenance {
  /** The title of the portfolio; undefined where none owns the file, and the default policy holds. */
  readonly portfolio: string | undefined;
  /** What the criteria set in force is called; undefined where there is none, or the file is no plan. */
  readonly criteria: string | undefined;
  readonly asOf: Day;
}

/** What is known besides the files. */
export interface Circumstances {
  /** Whether a setting says what day it is. */
  readonly dayIsSet: boolean;
  /** Whether files that plans name are looked for on disk, and the history is looked into. */
  readonly trusted: boolean;
  /** The version that scores are compared with, or in words why there is none; undefined without a history. */
  readonly comparedWith?: ComparedWith | { readonly unknown: string } | undefined;
}

/** A commit, by the revision that led to it. */
interface ComparedWith {
  readonly id: string;
  readonly day: Day;
  readonly name: string;
  readonly isMergeBase: boolean;
}

/** What a file is checked by; undefined for files that are not read. */
export function provenanceOf(
  snapshot: Snapshot,
  file: FileId,
  words: FileWording = english,
): Provenance | undefined {
  const portfolio = snapshot.portfolioOf(file);
  if (!portfolio) return undefined;
  const set = snapshot.plan(file)?.criteria ?? snapshot.criteria(file) ?? criteriaFor(portfolio);
  return {
    portfolio: portfolio.file === undefined ? undefined : oneLine(portfolio.title),
    criteria: set && oneLine(set.criteria.title ?? set.criteria.id ?? words.criteriaWithoutId, 60),
    asOf: snapshot.asOf,
  };
}

/** Why a file is checked the way it is: by which portfolio, criteria, day and severities. */
export function provenancePage(
  snapshot: Snapshot,
  file: FileId,
  named: (file: FileId) => string,
  circumstances: Circumstances,
): Page {
  const portfolio = snapshot.portfolioOf(file);
  if (!portfolio) {
    return {
      blocks: [
        heading(1, 'Not checked'),
        paragraph(
          `${named(file)} is not read: the setting `,
          code('plans.exclude'),
          ', or the key ',
          code('exclude'),
          ' of its portfolio, leaves it out.',
        ),
      ],
    };
  }
  const plan = snapshot.plan(file);
  return {
    blocks: [
      heading(1, `Why ${named(file)} is checked like this`),
      ...list([
        portfolioLine(portfolio, named),
        ...criteriaLines(snapshot, file, portfolio, plan, named),
        dayLine(snapshot.asOf, circumstances),
        evidenceLine(circumstances),
        ...changesLines(circumstances),
      ]),
      ...severities(portfolio),
      ...excuses(snapshot, file),
    ],
  };
}

function portfolioLine(
  { file, root, policy, plans, title }: PortfolioView,
  named: (file: FileId) => string,
): Line {
  const where = ['', '.'].includes(named(root)) ? 'the folder' : named(root);
  if (file === undefined)
    return [
      strong('Portfolio:'),
      ' ',
      `there is no portfolio.yaml in ${where} or above it, so the default policy holds for the ${count(plans.length, 'plan')} in it.`,
    ];
  const { seniorMonths, progressMonths, graceDays } = policy.cadence;
  return [
    strong('Portfolio:'),
    ' ',
    inFile(oneLine(title), file),
    `, the nearest portfolio.yaml upwards. Reviews: senior every ${count(seniorMonths, 'month')}, progress every ${count(progressMonths, 'month')} unless the tier says otherwise, ${count(graceDays, 'day')} of grace.`,
  ];
}

function criteriaLines(
  snapshot: Snapshot,
  file: FileId,
  portfolio: PortfolioView,
  plan: PlanView | undefined,
  named: (file: FileId) => string,
): readonly Line[] {
  if (!plan) {
    const own = snapshot.criteria(file);
    return own ? [[strong('Criteria:'), ' ', `this set scores ${count(own.users.length, 'plan')}.`]] : [];
  }
  const { criteria, facts } = plan;
  const wanted = facts.criteria ?? portfolio.policy.criteria;
  if (!criteria)
    return [
      [
        strong('Criteria:'),
        ' ',
        wanted === undefined
          ? 'there is none, so nothing is scored.'
          : `the set "${oneLine(wanted)}" is not there, so nothing is scored.`,
      ],
    ];
  const why =
    facts.criteria !== undefined
      ? 'which the plan names itself'
      : portfolio.policy.criteria === criteria.criteria.id && portfolio.policy.criteria !== undefined
        ? 'which the portfolio names for all its plans'
        : 'the only set there is';
  return [
    [
      strong('Criteria:'),
      ' ',
      inFile(oneLine(criteria.criteria.title ?? criteria.criteria.id ?? named(criteria.file)), criteria.file),
      `, ${why}.`,
    ],
  ];
}

function dayLine(asOf: Day, { dayIsSet }: Circumstances): Line {
  return dayIsSet
    ? [strong('As of:'), ' ', `${asOf}, which the setting `, code('plans.asOf'), ' names.']
    : [
        strong('As of:'),
        ' ',
        `${asOf}, today in UTC; the setting `,
        code('plans.asOf'),
        ' can name another day.',
      ];
}

function evidenceLine({ trusted }: Circumstances): Line {
  return trusted
    ? [strong('Evidence:'), ' ', 'files that plans name are looked for on the disk.']
    : [strong('Evidence:'), ' ', 'the folder is not trusted, so files that plans name are not looked for.'];
}

function changesLines({ trusted, comparedWith }: Circumstances): readonly Line[] {
  const label = [strong('Changes:'), ' '];
  if (!trusted)
    return [
      [...label, 'the folder is not trusted, so its history is not looked into, and nothing is compared.'],
    ];
  if (!comparedWith) return [];
  if ('unknown' in comparedWith)
    return [[...label, `nothing is compared: ${oneLine(comparedWith.unknown, 300)}.`]];
  const { id, day, name, isMergeBase } = comparedWith;
  return [
    [
      ...label,
      'scores, tiers and ranks are compared with ',
      code(id.slice(0, 10)),
      ` of ${day}, ${isMergeBase ? 'where the branch left' : 'which is'} ${oneLine(name, 60)}; the setting `,
      code('plans.changes.base'),
      ' can name another revision.',
    ],
  ];
}

function severities({ policy }: PortfolioView): readonly Block[] {
  if (policy.rules.size === 0) return [paragraph('Every rule has the severity its page gives.')];
  return [
    heading(2, 'Severities that the portfolio sets'),
    ...table(
      [
        { title: 'Rule', align: 'left' },
        { title: 'Severity', align: 'left' },
      ],
      [...policy.rules].map(([rule, severity]): Line[] => [[code(rule)], [severity]]),
    ),
  ];
}

function excuses(snapshot: Snapshot, file: FileId): readonly Block[] {
  const view = snapshot.file(file);
  const excused = view?.suppressed ?? [];
  if (!view || excused.length === 0) return [];
  return [
    heading(2, 'Findings that comments excuse'),
    ...list(
      excused.map(({ finding }): Line => {
        const { line } = view.lines.at(finding.span.start);
        return [
          inFile(`line ${line + 1}`, file, line),
          `: ${oneLine(finding.message, 200)} [${finding.rule}]`,
        ];
      }),
    ),
  ];
}
