/** Decides what runs when: in the order given, as many at once as there are lanes. */
import type { Check, Report } from './check.ts';
import { outcomeOfOne } from './outcome.ts';

interface Plan {
  readonly lanes: number;
  readonly run: (check: Check) => Promise<Report>;
  /** Called as soon as a check is done. */
  readonly tell: (report: Report) => void;
}

/** Resolves to the reports in the order in which the checks were done. A check whose needs failed is not run and has failed. */
export async function runAll(checks: readonly Check[], { lanes, run, tell }: Plan): Promise<Report[]> {
  const waiting = [...checks];
  const running = new Map<Check, Promise<void>>();
  const reports: Report[] = [];
  const done = (report: Report): void => {
    running.delete(report.check);
    reports.push(report);
    tell(report);
  };
  while (waiting.length + running.size > 0) {
    const next = waiting.find((check) => isReady(check, reports));
    const free =
      next?.alone === true
        ? running.size === 0
        : running.size < lanes && ![...running.keys()].some((check) => check.alone === true);
    if (next !== undefined && free) {
      waiting.splice(waiting.indexOf(next), 1);
      const lost = failedNeeds(next, reports);
      if (lost.length > 0) done(notRun(next, lost));
      else running.set(next, run(next).then(done));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(
        `these wait for something that is no check: ${waiting.map(({ script }) => script).join(', ')}`,
      );
    }
  }
  return reports;
}

function isReady({ needs = [] }: Check, reports: readonly Report[]): boolean {
  return needs.every((need) => reports.some(({ check }) => check.script === need));
}

function failedNeeds({ needs = [] }: Check, reports: readonly Report[]): string[] {
  return needs.filter((need) =>
    reports.some(({ check, outcome }) => check.script === need && outcome.failed > 0),
  );
}

function notRun(check: Check, lost: readonly string[]): Report {
  return {
    check,
    outcome: outcomeOfOne(1),
    output: `not run, because this failed: ${lost.join(', ')}`,
    seconds: 0,
  };
}
