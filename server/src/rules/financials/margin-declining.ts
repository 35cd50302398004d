import { spanOf, type Spanned } from '../../base/span.ts';
import { oneOf } from '../../base/suggest.ts';
import { below } from '../../score/compare.ts';
import { currentFiscalYear, fiscalYearOf, yearNumber } from '../../score/fiscal.ts';
import type { Path } from '../../syntax/tree.ts';
import { defineRule, type PlanContext } from '../rule.ts';
import { pastYears } from '../support/fiscal-history.ts';
import { isListed } from '../support/status.ts';
import { percentsApart } from '../support/wording.ts';

export const marginDeclining = defineRule({
  id: 'margin-declining',
  severity: 'warning',
  summary: 'The gross margin fell several fiscal years in a row: by default two.',
  check: {
    plan(context) {
      const { file, plan, policy, elsewhere, report } = context;
      if (!isListed(plan)) return;
      const falling = latestFall(marginsOf(context));
      const last = falling.at(-1);
      const falls = falling.length - 1;
      if (!last || falls < policy.financials.fallingYears) return;
      const shares = percentsApart(falling.map(({ margin }) => margin.value));
      const values = falling.map(({ name }, index) => `${shares[index] ?? ''} in ${name}`);
      const how = falls === 1 ? 'in the last fiscal year' : `${falls} fiscal years in a row`;
      report({
        at: spanOf(last.margin),
        message: `the gross margin fell ${how}: ${oneOf(values, 'and')}; find out whether price, mix or cost moved it, and what the plan does about it`,
        related: [
          ...falling
            .slice(0, -1)
            .map(({ name, path }) => ({ file, path, message: `the gross margin of ${name}` })),
          ...elsewhere('portfolio', ['financials', 'fallingYears'], 'how many falls in a row are too many'),
        ],
      });
    },
  },
});

interface YearMargin {
  readonly name: string;
  readonly year: number;
  readonly margin: Spanned<number>;
  readonly path: Path;
}

/** The gross margins a plan gives, oldest first: those of its history, and today's under the fiscal year it is of. */
function marginsOf(context: PlanContext): readonly YearMargin[] {
  const { plan } = context;
  const past = pastYears(plan).flatMap(({ name, year, grossMargin }): YearMargin[] =>
    grossMargin
      ? [{ name, year, margin: grossMargin, path: ['financials', 'history', name, 'grossMargin'] }]
      : [],
  );
  const margin = plan.financials?.grossMargin;
  if (!margin || past.length === 0) return past;
  const name = yearOfFigures(context);
  const year = yearNumber(name);
  const isLatest = past.every((other) => other.year < year);
  return isLatest ? [...past, { name, year, margin, path: ['financials', 'grossMargin'] }] : past;
}

/** Figures taken in an earlier fiscal year and not renewed since are of that year. */
function yearOfFigures(context: PlanContext): string {
  const { plan, policy } = context;
  const taken = plan.financials?.asOf;
  return taken
    ? fiscalYearOf(taken.value, policy.fiscalYear.startMonth)
    : currentFiscalYear(policy, context.asOf);
}

/** The last years in a row, each with a lower margin than the one before. A year that is not known breaks the row. */
function latestFall(margins: readonly YearMargin[]): readonly YearMargin[] {
  const isFall = (index: number) => {
    const [before, here] = [margins[index - 1], margins[index]];
    if (!before || here?.year !== before.year + 1) return false;
    return below(here.margin.value, before.margin.value);
  };
  let first = margins.length - 1;
  while (isFall(first)) first--;
  return margins.slice(Math.max(0, first));
}
