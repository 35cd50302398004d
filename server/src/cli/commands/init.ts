import { access } from 'node:fs/promises';
import { folderOf, kindOf } from '../../analysis/files/kinds.ts';
import type { Day } from '../../base/day.ts';
import { idFault } from '../../base/kebab.ts';
import {
  criteriaFrom,
  policyQuestions,
  portfolioFrom,
  scaleQuestions,
  type PolicyAnswers,
  type ScaleAnswers,
} from '../../render/starting/portfolio-questions.ts';
import { starting as english } from '../../render/wording/english/starting.ts';
import type { FileId } from '../../rules/finding.ts';
import { askerOn, settle, type Asker } from '../ask.ts';
import { CannotRun, exitCodes, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { displayed, fileIdOf } from '../reading/paths.ts';
import { filesBelow } from '../reading/walk.ts';
import { openWorkspace } from '../reading/workspace.ts';
import { openQuestions, writeNew } from '../writing/new-files.ts';

/** The answers are given as a person would type them; those that are not given are asked for at a terminal. */
export interface InitOptions {
  /** The folder of the new portfolio; it is made where there is none. */
  readonly folder: string;
  readonly asOf: Day;
  /** Ask nothing, even at a terminal. */
  readonly yes?: true;
  /** The id of the criteria set; one that is there already is used as it is. */
  readonly criteria?: string;
  readonly title?: string;
  readonly currency?: string;
  readonly startMonth?: string;
  readonly managers?: string;
  readonly executives?: string;
  readonly tiers?: string;
  readonly large?: string;
}

/** Begins a portfolio: writes portfolio.yaml and, unless there is one to use, a criteria set. Overwrites nothing. */
export async function init(io: Io, options: InitOptions, out: Output): Promise<ExitCode> {
  const { asOf } = options;
  const folder = fileIdOf(io.cwd, options.folder);
  await demandFree(io, folder);
  const sets = await criteriaIn(io, folder, asOf);
  const criteria = options.criteria ?? sets[0] ?? 'core';
  const fault = idFault(criteria);
  if (fault !== undefined) throw new CannotRun(fault);
  const asker = await askerOn(io, options.yes === true);
  const policy = await askPolicy(options, asker);
  const texts = new Map([[`${folder}/portfolio.yaml`, portfolioFrom(policy, criteria, asOf)]]);
  if (!sets.includes(criteria)) {
    const currency = policy.currency.toUpperCase();
    const text = criteriaFrom(await askScales(options, currency, asker), criteria, currency);
    texts.set(`${folder}/${criteria}.criteria.yaml`, text);
  }
  // The portfolio last: without it nothing was begun, and the command can be run again.
  for (const [file, text] of [...texts].reverse()) await writeNew(io, folder, file, text);
  const files = [...texts.keys()];
  const named = files.map((file) => displayed(io.cwd, file));
  const where = displayed(io.cwd, folder);
  await out.write(
    `Wrote ${named.join(' and ')}.\n` +
      `${await openQuestions(io, asOf, files)} The comments in ${files.length === 1 ? 'it' : 'them'} say what is yours to fill in.\n` +
      `Next: plans new "Name of an account"${where === '.' ? '' : ` ${where}`}\n`,
  );
  return exitCodes.clean;
}

/** Throws where the folder belongs to a portfolio, or holds one. */
async function demandFree({ cwd }: Io, folder: FileId): Promise<void> {
  for (let above = folder; above !== ''; above = folderOf(above)) {
    for (const name of ['portfolio.yaml', 'portfolio.yml']) {
      const file = `${above}/${name}`;
      if (!(await isThere(file))) continue;
      throw new CannotRun(
        above === folder
          ? `${displayed(cwd, file)} is there already, and is not overwritten`
          : `the folder belongs to the portfolio ${displayed(cwd, file)}, and one portfolio may not stand in another; choose a folder outside of it`,
      );
    }
  }
  if (!(await isThere(folder))) return;
  const { files } = await filesBelow(folder);
  const [other] = files.filter((file) => kindOf(file) === 'portfolio');
  if (other === undefined) return;
  throw new CannotRun(
    `the folder holds the portfolio ${displayed(cwd, other)}, and one portfolio may not stand in another; choose a folder beside it`,
  );
}

/** The ids of the criteria sets that are in the folder already. */
async function criteriaIn(io: Io, folder: FileId, asOf: Day): Promise<readonly string[]> {
  if (!(await isThere(folder))) return [];
  const { snapshot } = await openWorkspace(io, { paths: [folder], asOf, stdinName: undefined });
  return snapshot.portfolios.flatMap(({ criteria }) => criteria.flatMap((set) => set.criteria.id ?? []));
}

async function isThere(path: FileId): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function askPolicy(
  { title, currency, startMonth, managers, executives }: InitOptions,
  asker: Asker | undefined,
): Promise<PolicyAnswers> {
  const questions = policyQuestions(english);
  return {
    title: await settle(asker, { given: title, ...questions.title }),
    currency: await settle(asker, { given: currency, ...questions.currency }),
    startMonth: await settle(asker, { given: startMonth, ...questions.startMonth }),
    managers: await settle(asker, { given: managers, ...questions.managers }),
    executives: await settle(asker, { given: executives, ...questions.executives }),
  };
}

async function askScales(
  { tiers, large }: InitOptions,
  currency: string,
  asker: Asker | undefined,
): Promise<ScaleAnswers> {
  const questions = scaleQuestions(currency, english);
  return {
    tiers: await settle(asker, { given: tiers, ...questions.tiers }),
    large: await settle(asker, { given: large, ...questions.large }),
  };
}
