import { once } from '../../base/once.ts';
import type { Span } from '../../base/span.ts';
import type { PlanFacts } from '../../model/facts.ts';
import { below } from '../../score/compare.ts';
import type { PersonLoad } from '../../score/portfolio/people.ts';
import type { Related } from '../finding.ts';
import { defineRule, type PortfolioContext } from '../rule.ts';
import { fte } from '../support/fte.ts';
import { portfolioPlace } from '../support/portfolio-place.ts';
import { firstPlaces } from '../support/related.ts';
import { count } from '../support/wording.ts';

export const ownerOverloaded = defineRule({
  id: 'owner-overloaded',
  severity: 'error',
  summary: 'A person is given to plans with more of their time than they have.',
  check: {
    portfolio(context) {
      const facts = once(() => new Map(context.accounts.map((account) => [account.file, account.facts])));
      for (const load of context.figures.people) {
        if (!below(load.limit, load.allocated)) continue;
        context.report({
          at: placeOf(context, load),
          about: load.person,
          message: messageOf(load),
          related: sharesOf(load, facts),
        });
      }
    },
  },
});

/** As many shares as a message can list and still be read. */
const FEW = 3;

function messageOf({ person, fte: known, limit, allocated, accounts }: PersonLoad): string {
  const largest = accounts.slice(0, FEW).map(({ name, share }) => `${fte(share)} for ${name}`);
  const others = accounts.length - largest.length;
  const shares = [...largest, ...(others > 0 ? [`${others} more`] : [])].join(', ');
  const most =
    known === undefined
      ? `${fte(limit)}, which is taken for granted of whom portfolio.yaml does not list`
      : fte(limit);
  return `${person} is allocated ${fte(allocated)} FTE over ${count(accounts.length, 'plan')} (${shares}) and has ${most}; take ${fte(allocated - limit)} FTE away, or give it to somebody else`;
}

/** What the person has to give where it is written, else the person, else the portfolio. */
function placeOf({ portfolio }: PortfolioContext, { person }: PersonLoad): Span {
  const entry = portfolio.people?.items.find(({ id }) => id?.value === person);
  return entry?.fte ?? entry?.id ?? portfolioPlace(portfolio);
}

function sharesOf(
  { person, accounts }: PersonLoad,
  facts: () => ReadonlyMap<string, PlanFacts>,
): readonly Related[] {
  return firstPlaces(accounts, ({ key, name, share }) => ({
    file: key,
    path: ['team', 'members', facts().get(key)?.allocatedAt[person] ?? 0, 'allocation'],
    message: `${fte(share)} for ${name}`,
  }));
}
