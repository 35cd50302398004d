import { display } from '../../score/compare.ts';
import type { EffortShare, Inversion } from '../../score/portfolio/effort.ts';
import { defineRule, type PortfolioContext } from '../rule.ts';
import { amount } from '../support/amount.ts';
import { fte } from '../support/fte.ts';
import { portfolioPlace } from '../support/portfolio-place.ts';
import { firstPlaces } from '../support/related.ts';

export const effortInverted = defineRule({
  id: 'effort-inverted',
  severity: 'warning',
  summary:
    'A lower tier gets more effort for its value than a higher one, or newer customers more than older ones.',
  check: {
    portfolio(context) {
      for (const inversion of context.figures.effortAgainstValue.inversions) tell(inversion, context);
    },
  },
});

function tell(inversion: Inversion, context: PortfolioContext): void {
  const { kind, behind } = inversion;
  const { accountFigures, figures, report } = context;
  const { missing } = figures.effortAgainstValue;
  const keys = new Set(behind.keys);
  const advice =
    kind === 'tier'
      ? 'give more to those who come first, or look at who is in which tier'
      : 'see that those who have long been customers are not paying for it';
  report({
    at: placeOf(context, kind),
    about: behind.name,
    message: `${comparison(inversion, context)}; ${advice}${missing === undefined ? '' : ` (${missing})`}`,
    related: firstPlaces(
      accountFigures.filter(({ key }) => keys.has(key)),
      ({ key, name, effortFte = 0 }) => ({
        file: key,
        path: ['resources', 'effortFte'],
        message: `${name} takes ${fte(effortFte)} FTE`,
      }),
    ),
  });
}

function comparison({ kind, behind, ahead, times }: Inversion, context: PortfolioContext): string {
  const { policy, figures } = context;
  const { measure } = figures.effortAgainstValue;
  const named = ({ name }: EffortShare) => (kind === 'tier' ? `${name} accounts` : name);
  const sums = ({ effortFte, value }: EffortShare) =>
    `${fte(effortFte)} FTE for ${amount(value)} ${policy.currency}`;
  const both = `${sums(behind)} of ${measure} against ${sums(ahead)}`;
  if (times !== undefined)
    return `${named(behind)} get ${display(times)} times as much effort for what they bring as ${named(ahead)}: ${both}`;
  return behind.value > 0
    ? `${named(behind)} get effort, and ${named(ahead)} get none for what they bring: ${both}`
    : `${named(behind)} get effort and bring nothing, while ${named(ahead)} do: ${both}`;
}

/** The setting where it is written, else the nearest place to write it. */
function placeOf({ portfolio }: PortfolioContext, kind: Inversion['kind']) {
  const { effort } = portfolio;
  const setting = kind === 'tier' ? effort?.tolerance : effort?.newMonths;
  return setting ?? effort?.at ?? portfolioPlace(portfolio);
}
