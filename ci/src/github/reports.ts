/** Has `plans` look at what is checked out, and reads what it says. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runPlans } from '../run-plans.ts';
import { itemsOf, objectAt, textOf } from '../shape.ts';
import type { Inputs } from './inputs.ts';

/** `plans` came to no result. The message is for a person. */
export class NoResult extends Error {
  override readonly name = 'NoResult';
}

/** What there is to compare with. */
export interface Base {
  readonly revision: string;
  /** The address below which the files of the change are found. */
  readonly link: string;
}

export interface Findings {
  readonly failed: boolean;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information', number>>;
  /** For the log. */
  readonly text: string;
  /** Commands that the runner makes annotations of. */
  readonly annotations: string;
  readonly markdown: string;
  /** Where the JSON is. */
  readonly file: string;
}

export interface TierChange {
  readonly account: string;
  /** Null where there is none for certain. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Difference {
  /** The ids of those with anything that differs. */
  readonly accounts: readonly string[];
  readonly tiers: readonly TierChange[];
  /** The change brings no difference: what there is came with time. */
  readonly isByTimeAlone: boolean;
  readonly markdown: string;
  /** Where the JSON is. */
  readonly file: string;
}

export class Reports {
  readonly #program: string;
  readonly #inputs: Inputs;
  readonly #folder = mkdtempSync(path.join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'plans-'));

  constructor(program: string, inputs: Inputs) {
    this.#program = program;
    this.#inputs = inputs;
  }

  /** A file of its own for something that later steps may read. */
  file(name: string): string {
    return path.join(this.#folder, name);
  }

  async findings(base: Base | undefined): Promise<Findings> {
    const { judging, onlyChanged, asOf, paths } = this.#inputs;
    const text = this.file('findings.txt');
    const markdown = this.file('findings.md');
    const file = this.file('findings.json');
    const { out, code } = await this.#run([
      'lint',
      ...[...asOf, ...judging],
      ...(onlyChanged && base ? [`--since=${base.revision}`] : []),
      ...[
        '--format=github',
        `--format=text=${text}`,
        `--format=markdown=${markdown}`,
        `--format=json=${file}`,
      ],
      ...['--', ...paths],
    ]);
    const { errors, warnings, information } = objectAt(read(file), 'summary');
    return {
      failed: code !== 0,
      counts: { error: Number(errors), warning: Number(warnings), information: Number(information) },
      text: readFileSync(text, 'utf8'),
      annotations: out,
      markdown: readFileSync(markdown, 'utf8'),
      file,
    };
  }

  /**
   * All findings, also those that a change has nothing to do with: the platform compares for itself. What is excused is left out, since
   * code scanning passes over `suppressions` and would raise an alert for each.
   */
  async sarif(file: string): Promise<void> {
    const { judging, asOf, paths } = this.#inputs;
    await this.#run([
      'lint',
      ...asOf,
      ...judging,
      '--fail-on=never',
      `--format=sarif=${file}`,
      '--',
      ...paths,
    ]);
    const log = objectAt(read(file));
    const runs = itemsOf(log['runs']).map((run) => ({
      ...objectAt(run),
      results: itemsOf(objectAt(run)['results']).filter((result) => !('suppressions' in objectAt(result))),
    }));
    writeFileSync(file, JSON.stringify({ ...log, runs }));
  }

  async difference({ revision, link }: Base): Promise<Difference> {
    const { asOf, paths } = this.#inputs;
    const compare = (format: string): readonly string[] => [
      ...['diff', ...asOf, `--format=${format}`, `--link=${link}`],
      ...['--', revision, 'HEAD', ...paths],
    ];
    const [json, markdown] = await Promise.all([this.#run(compare('json')), this.#run(compare('markdown'))]);
    const file = this.file('diff.json');
    writeFileSync(file, json.out);
    const portfolios = itemsOf(objectAt(read(file))['portfolios']);
    const accounts = portfolios.flatMap((portfolio) => itemsOf(objectAt(portfolio)['accounts']));
    return {
      accounts: accounts.map(idOf),
      tiers: accounts.filter((account) => objectAt(account, 'changes')['tier'] === true).map(tierChange),
      isByTimeAlone: portfolios.every(isByTimeAlone),
      markdown: markdown.out,
      file,
    };
  }

  async #run(words: readonly string[]): Promise<{ readonly out: string; readonly code: number }> {
    const { code, out, errors } = await runPlans(this.#program, words, environment());
    if (code > 1) throw new NoResult(errors.trim() || `plans ${words[0] ?? ''} ended with ${code}`);
    if (errors.trim() !== '') this.#told.push(errors.trim());
    return { out, code };
  }

  readonly #told: string[] = [];

  /** What `plans` said beside its results. */
  get told(): readonly string[] {
    return [...new Set(this.#told)];
  }
}

/** The action writes the summary of the job itself, and hands its token to nobody. */
function environment(): NodeJS.ProcessEnv {
  const { GITHUB_STEP_SUMMARY: _summary, ...rest } = process.env;
  const kept = Object.entries(rest).filter(([name]) => !name.startsWith('INPUT_'));
  return { ...Object.fromEntries(kept), NO_COLOR: '1', FORCE_COLOR: undefined };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

function idOf(account: unknown): string {
  return textOf(objectAt(account)['id']);
}

function tierChange(account: unknown): TierChange {
  const tierIn = (side: string): string | null => textOf(objectAt(account, side, 'tier')['computed']) || null;
  return { account: idOf(account), before: tierIn('before'), after: tierIn('after') };
}

function isByTimeAlone(portfolio: unknown): boolean {
  const { accounts, rules, remarks } = objectAt(portfolio);
  const { appeared, gone } = objectAt(portfolio, 'findings');
  const edited = itemsOf(accounts).filter((account) => objectAt(account)['edited'] === true);
  return [edited, ...[rules, remarks, appeared, gone].map(itemsOf)].every(({ length }) => length === 0);
}
