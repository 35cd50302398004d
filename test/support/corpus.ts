/**
 * Portfolios of any size for tests and benchmarks. The same options always give the same text, on every machine.
 *
 * Invariant: no files, no clock, no `Math.random`. Plans are written for `corpusDay` and clean on it, but for planted faults.
 */

import { Random } from './corpus/random.ts';
import { criteriaText, portfolioText, plansPerOwner } from './corpus/policy.ts';
import { planText } from './corpus/plan.ts';
import { plantedFaults, type CorpusFile, type CorpusOptions, type PlanOptions } from './corpus/options.ts';

export {
  corpusDay,
  plantedFaults,
  type CorpusFile,
  type CorpusOptions,
  type PlanOptions,
  type PlantedFault,
} from './corpus/options.ts';

const plansPerFolder = 100;
const defaultPlanBytes = 4500;

/** A portfolio, a criteria set and the plans, in that order. Lazy, so that ten thousand plans need not be held at once. */
export function* generateCorpus(options: CorpusOptions): Generator<CorpusFile, void, undefined> {
  const seed = options.seed ?? 1;
  const owners = Math.max(2, Math.ceil(options.plans / plansPerOwner));
  const faultShare = options.faultShare ?? 0.03;
  yield { path: 'portfolio.yaml', text: portfolioText(options.plans, owners) };
  yield { path: 'core.criteria.yaml', text: criteriaText };
  for (let index = 0; index < options.plans; index++) {
    const random = new Random(seed * 1_000_003 + index);
    const planted = random.chance(faultShare) ? random.pick(plantedFaults) : undefined;
    const id = planId(index);
    const text = planText(random, {
      bytes: Math.round((options.planBytes ?? defaultPlanBytes) * (0.85 + 0.2 * random.next())),
      id,
      ownerIndex: Math.floor(index / plansPerOwner),
      ...(planted && { planted }),
    });
    const path = `plans/${folderOf(index)}/${id}.plan.yaml`;
    yield planted ? { path, text, planted } : { path, text };
  }
}

/** One plan, to stand beside the portfolio and criteria of a corpus. */
export function generatePlan(options: PlanOptions): string {
  const random = new Random((options.seed ?? 1) * 7919);
  return planText(random, {
    ...options,
    id: options.id ?? planId(0),
    ownerIndex: options.ownerIndex ?? 0,
  });
}

function planId(index: number): string {
  return `account-${String(index).padStart(5, '0')}`;
}

function folderOf(index: number): string {
  return String(Math.floor(index / plansPerFolder)).padStart(3, '0');
}
