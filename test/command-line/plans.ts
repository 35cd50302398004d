import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { samplesCopy } from '../support/samples-copy.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(projectRoot, 'dist', 'cli', 'plans.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export interface RunOptions {
  /** Left out, a folder with a copy of `samples`, which is not to be written to. */
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Reads so many characters of the output and then goes away, as `head` does. */
  readonly readOnly?: number;
}

/** Where runs keep what they have found out, unless they are told another place. */
const cacheLocation = mkdtempSync(join(tmpdir(), 'plans-cache-'));
process.once('exit', () => rmSync(cacheLocation, { recursive: true, force: true }));

/** Runs the built command line as a process of its own. Fails when it does not end within a minute. */
export async function plans(
  args: readonly string[],
  { cwd = samplesCopy(), input, env, readOnly }: RunOptions = {},
): Promise<Ran> {
  assert.ok(existsSync(bundle), 'dist/cli/plans.js is built');
  const child = start(args, cwd, env);
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (readOnly !== undefined && out.length >= readOnly) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  // A run that does not read its input may close it before all of it is written.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, errors };
}

/** Starts the built command line, for at most a minute. */
export function start(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...inherited } = process.env;
  return spawn(process.execPath, [bundle, ...args], {
    cwd,
    env: { ...inherited, PLANS_CACHE_LOCATION: cacheLocation, ...env },
    timeout: 60_000,
  });
}

/** A folder of its own for one test, with these files in it; `dispose` removes it. */
export class Folder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    this.path = realpathSync(mkdtempSync(join(tmpdir(), 'plans-test-')));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Buffer): void {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Gives each test of a block its own folders and removes them afterwards. */
export function folders(): (files?: Readonly<Record<string, string | Buffer>>) => Folder {
  const made: Folder[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) folder.dispose();
  });
  return (files) => {
    const folder = new Folder(files);
    made.push(folder);
    return folder;
  };
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly clock: boolean;
  readonly message: string;
  readonly fingerprint: string;
  readonly baselined?: true;
  readonly file: string;
  readonly range: Range;
  readonly pointer: string;
  readonly related: readonly {
    readonly file: string;
    readonly range: Range | null;
    readonly message: string;
  }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly safety: string;
    readonly file: string;
    readonly edits: readonly { readonly range: Range; readonly text: string }[];
  }[];
}

export interface JsonMetric {
  readonly value: number | string | boolean | null;
  readonly missing: string | null;
}

export interface JsonAccount {
  readonly id: string;
  readonly file: string;
  readonly rank: number | null;
  readonly coverage: number | null;
  readonly score: { readonly value: number | null; readonly low: number; readonly high: number } | null;
  readonly categories: readonly { readonly id: string; readonly value: number | null }[];
  readonly tier: {
    readonly computed: string | null;
    readonly low: string | null;
    readonly high: string | null;
    readonly certain: boolean;
    readonly assigned: string | null;
  };
  readonly criteria: readonly {
    readonly id: string;
    readonly value: number | null;
    readonly weight: number;
    readonly share: number;
    readonly contribution: number | null;
  }[];
  readonly metrics: Readonly<Record<string, JsonMetric>>;
}

export interface JsonResults {
  readonly version: number;
  readonly asOf: string;
  readonly summary: Readonly<
    Record<'files' | 'plans' | 'errors' | 'warnings' | 'information' | 'baselined', number>
  >;
  readonly messages: readonly {
    readonly path: string;
    readonly message: string;
    readonly incomplete: boolean;
  }[];
  readonly fixed?: {
    readonly dryRun: boolean;
    readonly fixes: readonly {
      readonly rule: string;
      readonly title: string;
      readonly safety: string;
      readonly file: string;
    }[];
    readonly files: readonly { readonly file: string; readonly diff: string; readonly text?: string }[];
    readonly decisions: number;
  };
  readonly findings: readonly JsonFinding[];
  readonly portfolios: readonly {
    readonly root: string;
    readonly title: string;
    readonly metrics: Readonly<Record<string, JsonMetric>>;
    readonly accounts: readonly JsonAccount[];
  }[];
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(join(projectRoot, 'schemas', 'plans-output.schema.json'), 'utf8')) as object,
);

/** The JSON a run wrote, which is held to its schema. */
export function jsonOf({ out }: Ran): JsonResults {
  const document: unknown = JSON.parse(out);
  validate(document);
  assert.deepEqual(
    (validate.errors ?? []).map(
      ({ instancePath, message }: ErrorObject) => `${instancePath} ${String(message)}`,
    ),
    [],
  );
  return document as JsonResults;
}

export const smallPlan = `id: acme
owner: ana
account: { name: Acme AG }
financials: { revenue: 4000000 }
horizon: { start: 2026-01-01, end: 2028-12-31 }
scores: { brand: { rating: 4, scoredOn: 2026-09-12, scoredBy: ana } }
tier: { assigned: gold, since: 2026-01-15 }
rationale: Every other yard asks what they use.
reviews: [{ date: 2026-10-04, kind: senior, reviewers: [vic], topics: [plan, progress, roadblocks, funding], outcome: continue }, { date: 2026-11-04, kind: progress, outcome: continue }]
`;

const smallCriteria = `id: core
minCriteria: 2
categories: [{ id: financial }, { id: strategic }]
criteria:
  - { id: revenue, category: financial, outlook: current, weight: 40, scoring: { type: linear, input: financials.revenue, zeroAt: 0, fullAt: 4000000 } }
  - { id: brand, category: strategic, outlook: future, weight: 60, scoring: { type: rating, min: 1, max: 5, anchors: { 1: unknown, 5: known to all } } }
tiers:
  levels:
    - { id: gold, enter: 70, service: { seniorReviewMonths: 3 } }
    - { id: silver, enter: 0, service: { seniorReviewMonths: 6 } }
`;

/** What is asked of a plan as it ripens. This one stays small. */
const ripe = [
  ...[
    'cost-to-serve-unknown',
    'goal-missing',
    'manager-uncommitted',
    'mentor-missing',
    'objectives-one-sided',
  ],
  ...['progress-unreported', 'resources-unfunded', 'stakeholders-missing', 'swot-missing', 'target-missing'],
];

const smallPortfolio = `title: Yards
criteria: core
totals: { customers: 90, revenue: 20000000 }
accounts: { min: 1 }
people: [{ id: ana, name: Ana Ruiz, role: account-manager }, { id: vic, name: Victor Lund, role: executive }]
listReviews: [{ date: 2026-06-01, reviewers: [vic], outcome: approved }]
rules: { criteria-too-few: off, list-churned: off, pareto-weak: off, concentration-disclosable: off, ${ripe.map((rule) => `${rule}: off`).join(', ')} }
`;

/** A portfolio of one plan without a single finding on 2026-11-22. */
export const small = {
  'portfolio.yaml': smallPortfolio,
  'core.criteria.yaml': smallCriteria,
  'plans/acme.plan.yaml': smallPlan,
};
export const asOf = ['--as-of', '2026-11-22'] as const;
