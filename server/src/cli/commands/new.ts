import { readdir } from 'node:fs/promises';
import { criteriaFor, folderForPlans, idFor } from '../../analysis/features/new-account.ts';
import { isWithin } from '../../analysis/files/kinds.ts';
import type { CriteriaView, PlanView, PortfolioView, Snapshot } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import { idFault } from '../../base/kebab.ts';
import { nearest, oneOf } from '../../base/suggest.ts';
import { policyOf, type Policy } from '../../model/policy.ts';
import { newPlan } from '../../render/starting/new-plan.ts';
import type { FileId } from '../../rules/finding.ts';
import { askerOn, type Asker } from '../ask.ts';
import { CannotRun, exitCodes, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { displayed, fileIdOf } from '../reading/paths.ts';
import { openWorkspace } from '../reading/workspace.ts';
import { writeMessages } from '../report.ts';
import { openQuestions, writeNew } from '../writing/new-files.ts';

export interface NewOptions {
  /** The name of the account, as people say it. */
  readonly account: string | undefined;
  /** A folder of the portfolio. */
  readonly folder: string;
  readonly asOf: Day;
  /** Ask nothing, even at a terminal. */
  readonly yes?: true;
  readonly id?: string;
  readonly owner?: string;
  readonly segment?: string;
  readonly criteria?: string;
  readonly status: 'candidate' | 'active';
}

/** Begins the plan of an account, beside the other plans of its portfolio. Overwrites nothing. */
export async function newAccount(
  io: Io,
  options: NewOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const { asOf, status } = options;
  const home = await homeOf(io, options, errors);
  const asker = await askerOn(io, options.yes === true);
  const name = await nameOf(options, asker);
  const id = idOf(name, options.id, home);
  const owner = await ownerOf(options, home.policy, asker);
  const segment = await segmentOf(options, home.policy, asker);
  const criteria = criteriaOf(options.criteria, home);
  const text = newPlan({
    id,
    name,
    owner,
    status,
    segment,
    criteria: criteria?.criteria,
    namesCriteria: options.criteria !== undefined && options.criteria !== home.policy.criteria,
    policy: home.policy,
    asOf,
  });
  const file = `${home.folder}/${id}.plan.yaml`;
  await writeNew(io, home.root, file, text);
  const namesake = home.plans.find((plan) => plan.name.toLowerCase() === name.toLowerCase());
  if (namesake)
    await errors.write(`plans: there is another plan for ${name}: ${displayed(io.cwd, namesake.file)}\n`);
  await out.write(`Wrote ${displayed(io.cwd, file)}.\n${await openQuestions(io, asOf, [file])}\n`);
  return exitCodes.clean;
}

/** Where a new plan belongs. */
interface Home {
  readonly policy: Policy;
  readonly criteria: readonly CriteriaView[];
  readonly plans: readonly PlanView[];
  /** Nothing is written outside of it. */
  readonly root: FileId;
  /** The folder in which it is written. */
  readonly folder: FileId;
  /** The names of what is in that folder. */
  readonly taken: ReadonlySet<string>;
}

async function homeOf(io: Io, { folder: path, asOf }: NewOptions, errors: Output): Promise<Home> {
  const workspace = await openWorkspace(io, { paths: [path], asOf, stdinName: undefined });
  await writeMessages(workspace.messages, errors);
  if (workspace.messages.some(({ incomplete }) => incomplete))
    throw new CannotRun('not all of the portfolio could be read, so nothing was written');
  const asked = fileIdOf(io.cwd, path);
  const portfolio = portfolioFor(workspace.snapshot, asked, io.cwd);
  const plans = portfolio?.plans ?? [];
  const root = portfolio?.root ?? asked;
  const folder = folderForPlans(plans, root);
  const entries = await readdir(folder).catch(() => []);
  return {
    policy: portfolio?.policy ?? policyOf(),
    criteria: portfolio?.criteria ?? [],
    plans,
    root,
    folder,
    taken: new Set(entries),
  };
}

/** The portfolio that a folder belongs to, else the only one in it. */
function portfolioFor({ portfolios }: Snapshot, folder: FileId, cwd: string): PortfolioView | undefined {
  const [around] = portfolios
    .filter(({ root }) => isWithin(root, folder))
    .sort((a, b) => b.root.length - a.root.length);
  const [inside, ...others] = portfolios.filter(({ root }) => isWithin(folder, root));
  const [first] = around ? [around] : inside ? [inside] : [];
  if (around?.file !== undefined || others.length === 0) return first;
  const roots = portfolios.map(({ root }) => displayed(cwd, root));
  throw new CannotRun(`there are several portfolios here; name the folder of one: ${oneOf(roots)}`);
}

async function nameOf({ account }: NewOptions, asker: Asker | undefined): Promise<string> {
  const name = account ?? (await asker?.text({ message: 'What is the account called?' }));
  if (!name?.trim()) throw new CannotRun('say which account it is for: plans new "Acme AG"');
  return name.trim();
}

function idOf(name: string, given: string | undefined, { plans, taken }: Home): string {
  const other = (id: string) => plans.find((plan) => plan.id === id);
  const isTaken = (id: string) =>
    other(id) !== undefined || ['yaml', 'yml'].some((ending) => taken.has(`${id}.plan.${ending}`));
  if (given === undefined) {
    const id = idFor(name, isTaken);
    if (id === undefined) throw new CannotRun(`no id can be made of "${name}"; give one with --id`);
    return id;
  }
  const fault = idFault(given);
  if (fault !== undefined) throw new CannotRun(fault);
  if (isTaken(given)) throw new CannotRun(`the id "${given}" is taken by ${other(given)?.name ?? 'a file'}`);
  return given;
}

async function ownerOf({ owner }: NewOptions, { people }: Policy, asker: Asker | undefined): Promise<string> {
  if (owner !== undefined) return known(owner, 'person', people);
  const all = [...people.values()];
  const managers = all.filter(({ role }) => role === 'account-manager');
  if (asker) {
    const message = 'Who owns the relationship?';
    if (all.length === 0) return asker.text({ message: `${message} The id of a person`, check: idFault });
    const ordered = [...managers, ...all.filter((person) => !managers.includes(person))];
    return asker.choose(
      message,
      ordered.map(({ id, name, role }) => ({
        value: id,
        label: name,
        ...(role !== undefined && { hint: role }),
      })),
    );
  }
  const [only, ...others] = managers;
  if (only && others.length === 0) return only.id;
  const choices = managers.length > 0 ? `: ${oneOf(managers.map(({ id }) => id))}` : '';
  throw new CannotRun(`say with --owner who owns the relationship${choices}`);
}

async function segmentOf(
  { segment }: NewOptions,
  { segments }: Policy,
  asker: Asker | undefined,
): Promise<string | undefined> {
  if (segment !== undefined) return known(segment, 'segment', segments);
  if (!asker || segments.size === 0) return undefined;
  const none = '';
  const chosen = await asker.choose('Which segment is it in?', [
    ...[...segments].map((id) => ({ value: id, label: id })),
    { value: none, label: 'none of them, or not known yet' },
  ]);
  return chosen === none ? undefined : chosen;
}

/** The set the plan is to name, else the one of its portfolio. */
function criteriaOf(given: string | undefined, home: Home): CriteriaView | undefined {
  const ids = new Set(home.criteria.flatMap((view) => view.criteria.id ?? []));
  if (given !== undefined && !ids.has(given)) {
    throw new CannotRun(unknown(given, 'criteria set', ids));
  }
  return criteriaFor(home, given);
}

interface Names {
  readonly size: number;
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/** A name that the portfolio lists. One that lists none does not keep track of them, and takes any id. */
function known(id: string, kind: string, names: Names): string {
  const fault = names.size === 0 ? idFault(id) : names.has(id) ? undefined : unknown(id, kind, names);
  if (fault !== undefined) throw new CannotRun(fault);
  return id;
}

function unknown(id: string, kind: string, names: Names): string {
  const meant = nearest(id, names.keys());
  const choices = names.size > 0 ? `; it has ${oneOf([...names.keys()], 'and')}` : '';
  return `there is no ${kind} "${id}" in this portfolio${meant === undefined ? choices : `; did you mean "${meant}"?`}`;
}
