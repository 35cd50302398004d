/** The starter portfolio in a repository, with a branch that somebody wants to be merged. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../command-line/plans.ts';
import { Repository } from '../support/repository.ts';

export const planFile = 'plans/kartonagen-weil.plan.yaml';
export const asOf = '2026-11-22';

const starter = join(projectRoot, 'samples', 'starter');
const plan = readFileSync(join(starter, planFile), 'utf8');

/** More revenue and a better name, which makes a gold account out of a silver one. */
export const raised = changed([
  ['revenue: 1300000', 'revenue: 1900000'],
  ['brand: { rating: 4', 'brand: { rating: 5'],
]);

/** Other words where nothing is counted. */
export const reworded = changed([['# One plan for one key account.', '# The plan of a key account.']]);

export function changed(edits: readonly (readonly [string, string])[], text = plan): string {
  return edits.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`the sample does not say "${from}" any more`);
    return so.replace(from, to);
  }, text);
}

export class Branch {
  readonly repository: Repository;
  readonly base: string;
  readonly head: string;
  readonly #more: string[] = [];

  /** @param files What the branch changes; undefined removes. */
  constructor(files: Readonly<Record<string, string | undefined>>) {
    this.repository = new Repository();
    cpSync(starter, this.repository.folder, { recursive: true });
    this.repository.commit('2026-11-19', {});
    this.base = this.#id('HEAD');
    this.repository.git('switch', '--quiet', '--create', 'topic');
    this.repository.commit('2026-11-20', files);
    this.head = this.#id('HEAD');
  }

  get folder(): string {
    return this.repository.folder;
  }

  /** What others merge into main in the meantime. */
  others(files: Readonly<Record<string, string>>): void {
    this.repository.git('switch', '--quiet', 'main');
    this.repository.commit('2026-11-21', files);
  }

  /** Checks out what a pull request would make of main as it is now, as the platforms do; gives the folder. */
  mergedIn(...depth: readonly string[]): string {
    this.repository.git('switch', '--quiet', '--detach', 'main');
    this.repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge topic', 'topic');
    this.repository.git('branch', '--force', 'merged');
    return this.#clone('merged', depth);
  }

  #clone(branch: string, depth: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'plans-checkout-'));
    this.#more.push(folder);
    const from = `file://${this.folder}`;
    this.repository.git('clone', '--quiet', '--branch', branch, ...depth, from, folder);
    return folder;
  }

  #id(revision: string): string {
    return this.repository.git('rev-parse', revision).trim();
  }

  /** What GitHub says about the pull request. */
  event(from = 'acme/plans'): object {
    return {
      pull_request: {
        number: 7,
        base: { sha: this.base, ref: 'main', repo: { full_name: 'acme/plans' } },
        head: { sha: this.head, ref: 'topic', repo: { full_name: from } },
      },
    };
  }

  remove(): void {
    this.repository.remove();
    for (const folder of this.#more) rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives each test of a block its own branches and removes them afterwards. */
export function branches(): (files: Readonly<Record<string, string | undefined>>) => Branch {
  const made: Branch[] = [];
  afterEach(() => {
    for (const branch of made.splice(0)) branch.remove();
  });
  return (files) => {
    const branch = new Branch(files);
    made.push(branch);
    return branch;
  };
}
