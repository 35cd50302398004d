import { calendarOf, concerns, type Obligation } from '../../analysis/features/calendar.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import { addDays } from '../../base/day.ts';
import { nearest } from '../../base/suggest.ts';
import { icalendar } from '../../render/calendar/icalendar.ts';
import { personName } from '../../render/calendar/obligation-words.ts';
import { Uids } from '../../render/calendar/uids.ts';
import { calendarPage } from '../../render/review-calendar.ts';
import type { FileId } from '../../rules/finding.ts';
import { CannotRun, type ExitCode } from '../exit.ts';
import { wantsColour, widthOf, type Io } from '../io.ts';
import { calendarJson } from '../json/calendar.ts';
import { headOn } from '../json/document.ts';
import { lazily } from '../json/portfolio.ts';
import type { Output } from '../output.ts';
import { displayed } from '../reading/paths.ts';
import { openWorkspace, type Workspace, type WorkspaceRequest } from '../reading/workspace.ts';
import { askedAccounts, demandPlans, exitCodeOf, writeDocument, writeMessages } from '../report.ts';
import { textPage } from '../text/page.ts';
import { styleOf } from '../text/style.ts';

export interface ReviewCalendarOptions {
  readonly request: WorkspaceRequest;
  readonly format: 'text' | 'json' | 'ics';
  /** How far to look ahead. */
  readonly days: number;
  /** Id or name of the only person to show. */
  readonly person: string | undefined;
  /** Whether to show everything that plans give a day, and not the reviews alone. */
  readonly all: boolean;
}

interface Calendar {
  readonly portfolio: PortfolioView;
  readonly obligations: readonly Obligation[];
  /** The id of the only person it is for. */
  readonly person: string | undefined;
}

/** Prints what falls due in each portfolio, by person: what is overdue, and what comes in the next days. */
export async function reviewCalendar(
  io: Io,
  options: ReviewCalendarOptions,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const workspace = await openWorkspace(io, options.request);
  await writeMessages(workspace.messages, errors);
  const calendars = calendarsOf(workspace, options);
  demandPlans({ ...workspace, foundAny: calendars.length > 0 }, options.request.paths);
  switch (options.format) {
    case 'text':
      await writeText(calendars, options, io, out);
      break;
    case 'json':
      await writeJson(calendars, options, workspace, io, out);
      break;
    case 'ics':
      await out.write(icalendar(calendars, options.request.asOf, (file) => displayed(io.cwd, file)));
  }
  return exitCodeOf(workspace, false);
}

function calendarsOf(workspace: Workspace, options: ReviewCalendarOptions): readonly Calendar[] {
  const { request, days, all: everything, person: asked } = options;
  const accounts = askedAccounts(workspace).filter(({ portfolio }) => portfolio.plans.length > 0);
  const person = asked === undefined ? undefined : personCalled(asked, accounts);
  const files = new Set(workspace.asked);
  return accounts.map(({ portfolio, plans }) => {
    const whole =
      portfolio.file === undefined ? plans.length === portfolio.plans.length : files.has(portfolio.file);
    const obligations = calendarOf(portfolio, {
      asOf: request.asOf,
      days,
      everything,
      ...(!whole && { plans }),
    });
    return {
      portfolio,
      obligations: person ? obligations.filter((one) => concerns(one, person)) : obligations,
      person,
    };
  });
}

/** The id of somebody whom a portfolio or one of its plans names. */
function personCalled(asked: string, accounts: readonly { readonly portfolio: PortfolioView }[]): string {
  const people = new Map<string, string>();
  for (const { portfolio } of accounts) {
    for (const id of portfolio.plans.flatMap(({ facts }) => facts.people)) people.set(id, id);
    for (const { id, name } of portfolio.policy.people.values()) people.set(id, name);
  }
  if (people.has(asked)) return asked;
  const wanted = asked.toLowerCase();
  const named = [...people].filter(([id, name]) => [id, name.toLowerCase()].includes(wanted));
  const [only] = named;
  if (only && named.length === 1) return only[0];
  const near = nearest(asked, [...people].flat());
  throw new CannotRun(
    `no plan and no portfolio.yaml names a person "${asked}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
}

async function writeText(
  calendars: readonly Calendar[],
  { request: { asOf }, days }: ReviewCalendarOptions,
  io: Io,
  out: Output,
): Promise<void> {
  for (const [index, { portfolio, obligations, person: id }] of calendars.entries()) {
    const person = id === undefined ? undefined : personName(portfolio, id);
    const page = calendarPage(portfolio, obligations, { asOf, days, person });
    await out.write((index > 0 ? '\n' : '') + textPage(page, widthOf(io), styleOf(wantsColour(io))));
  }
}

async function writeJson(
  calendars: readonly Calendar[],
  { request: { asOf }, days }: ReviewCalendarOptions,
  { snapshot, messages }: Workspace,
  { cwd }: Io,
  out: Output,
): Promise<void> {
  const named = (file: FileId): string => displayed(cwd, file);
  const uids = new Uids();
  const document = {
    ...headOn('review-calendar', asOf),
    days,
    until: addDays(asOf, days),
    messages,
    portfolios: lazily(calendars, ({ portfolio, obligations }) =>
      calendarJson(portfolio, obligations, snapshot, named, uids),
    ),
  };
  await writeDocument(document, out);
}
