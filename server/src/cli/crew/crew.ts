import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Change } from '../../analysis/change.ts';
import { kindOf } from '../../analysis/files/kinds.ts';
import type { Host } from '../../analysis/host.ts';
import type { KeptPlan } from '../../analysis/memory/kept-plan.ts';
import type { KeptPortfolio } from '../../analysis/memory/kept-portfolio.ts';
import type { Memory, PlanAsked } from '../../analysis/memory/recollection.ts';
import { isCompetitive } from '../../analysis/state/competition.ts';
import type { FileId } from '../../rules/finding.ts';
import { digest } from '../cache/store.ts';
import type { Progress } from '../progress.ts';
import type { Reading } from '../reading/on-disk.ts';
import type { Found, PlanText, Said, Share } from './share.ts';
import { threadOf } from './thread.ts';

/** With fewer plans than these for each, threads cost more than they bring. */
const WORTH_A_THREAD = 1_000;
/** This thread has more to do than the others, which read nothing from the disk and write nothing. */
const OWN_SHARE = 0.8;
/** Each has a heap of its own. */
const MOST_THREADS = 8;
/** How often the others are heard while this thread works on its own share. */
const LISTEN_MS = 100;

interface PlanFound {
  readonly text: string | undefined;
  readonly terms: string;
  readonly plan: KeptPlan;
}

/**
 * Threads that look at plans of which no earlier run tells. What they find out is taken as if an earlier run had: each plan is
 * still held against all the others here, so results are the same however the plans are shared out.
 */
export class Crew implements Memory {
  readonly #program: URL;
  readonly #memory: Memory | undefined;
  readonly #found = new Map<FileId, PlanFound>();

  constructor(program: URL, memory: Memory | undefined) {
    this.#program = program;
    this.#memory = memory;
  }

  readonly digest = digest;

  readonly recall = (asked: PlanAsked): KeptPlan | undefined => {
    const found = this.#found.get(asked.file);
    const isMeant = found?.terms === asked.terms && found.text === asked.written.text;
    return isMeant ? found.plan : this.#memory?.recall(asked);
  };

  readonly recallPortfolio = (file: FileId): KeptPortfolio | undefined => this.#memory?.recallPortfolio(file);

  /** Hands a host everything that was read, and looks at most of it where that is worth sharing out. */
  async work(host: Host, { roots, asOf, changes, progress }: Reading): Promise<void> {
    const plans = changes.filter(isPlanText);
    const settings = changes.filter((change) => !isPlanText(change));
    if (plans.length < 2 * WORTH_A_THREAD) {
      host.apply(changes);
      return;
    }
    host.awaitingFiles = true;
    host.apply(settings);
    for (const _file of host.settle());
    const [unknown, known] = this.#divide(host, plans);
    const [own = [], ...others] = sharedOut(unknown, threadsFor(host, unknown.length));
    const files = { done: known.length, of: plans.length };
    const threads = others.map((share) => {
      const heard = (done: number): number => (files.done += done);
      return { share, found: this.#start({ roots, asOf, settings, plans: share }, heard) };
    });
    host.apply([...known, ...own]);
    if (threads.length > 0) await settleListening(host, files, progress);
    for (const { share, found } of threads) {
      this.#take(share, await found);
      host.apply(share);
    }
    host.awaitingFiles = false;
  }

  /** Those that no earlier run tells of, and the others. */
  #divide(host: Host, plans: readonly PlanText[]): readonly [unknown: PlanText[], known: PlanText[]] {
    const [unknown, known]: [PlanText[], PlanText[]] = [[], []];
    for (const plan of plans) {
      const asked = host.asking(plan.file, plan);
      (asked && !this.recall(asked) ? unknown : known).push(plan);
    }
    return [unknown, known];
  }

  #take(share: readonly PlanText[], found: readonly Found[]): void {
    const texts = new Map(share.map(({ file, text }) => [file, text]));
    for (const { terms, plans } of found)
      for (const [file, plan] of plans) this.#found.set(file, { text: texts.get(file), terms, plan });
  }

  /** What a thread finds out about its share; nothing where it fails, which costs time and no results. */
  async #start(share: Share, heard: (done: number) => void): Promise<readonly Found[]> {
    const script = threadOf(this.#program);
    if (!script) return [];
    return new Promise((resolve) => {
      const worker = new Worker(script, {
        workerData: share,
        execArgv: [],
      });
      worker.on('message', (said: Said) => {
        if ('done' in said) heard(said.done);
        else resolve(JSON.parse(said.found) as readonly Found[]);
      });
      worker.on('error', () => resolve([]));
      worker.on('exit', () => resolve([]));
    });
  }
}

function isPlanText(change: Change): change is PlanText {
  return change.kind === 'written' && kindOf(change.file) === 'plan';
}

/** Where accounts compete for places, what one thread could say of its own would hold for none of them. */
function threadsFor(host: Host, plans: number): number {
  const competes = host
    .peek()
    .portfolios.some(({ criteria }) => criteria.some((set) => isCompetitive(set.criteria)));
  if (competes) return 1;
  return Math.max(1, Math.min(MOST_THREADS, availableParallelism(), Math.floor(plans / WORTH_A_THREAD)));
}

/** The own share and those of the others, each of plans that stand beside each other. */
function sharedOut(plans: readonly PlanText[], shares: number): readonly (readonly PlanText[])[] {
  const size = Math.ceil(plans.length / (shares - 1 + OWN_SHARE));
  const others = Array.from({ length: shares - 1 }, (_, index) =>
    plans.slice(index * size, (index + 1) * size),
  );
  return [plans.slice((shares - 1) * size), ...others];
}

async function settleListening(
  host: Host,
  files: { done: number; readonly of: number },
  progress: Progress | undefined,
): Promise<void> {
  const seen = new Set<FileId>();
  let next = performance.now() + LISTEN_MS;
  for (const file of host.settle()) {
    if (seen.has(file)) continue;
    seen.add(file);
    files.done++;
    if (performance.now() < next) continue;
    await progress?.at('Checking', Math.min(files.done, files.of), files.of);
    await new Promise((resolve) => setImmediate(resolve));
    next = performance.now() + LISTEN_MS;
  }
}
