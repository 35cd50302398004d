import { spanOf } from '../../base/span.ts';
import { below } from '../../score/compare.ts';
import { sizeOf, unitOf } from '../../score/portfolio/tiers.ts';
import { sum } from '../../score/sum.ts';
import { defineRule, type Account, type CriteriaContext } from '../rule.ts';
import { levelsAsWritten } from '../support/as-written.ts';
import { fte } from '../support/fte.ts';
import { firstPlaces } from '../support/related.ts';
import { isListedStatus } from '../support/status.ts';
import { count } from '../support/wording.ts';

export const capacityExceeded = defineRule({
  id: 'capacity-exceeded',
  severity: 'error',
  summary: 'A tier holds more accounts, or more effort, than it has capacity for.',
  check: {
    criteria(context) {
      const limited = levelsAsWritten(context).flatMap(([level, { capacity }]) =>
        capacity ? [{ level, capacity }] : [],
      );
      if (limited.length === 0) return;
      const members = membersByTier(context);
      for (const { level, capacity } of limited) {
        const accounts = members.get(level.id) ?? [];
        const use = useOf(accounts, context);
        if (!below(capacity.value, use.size)) continue;
        context.report({
          at: spanOf(capacity),
          message: `${use.words(use.size, capacity.value, level.id)}; move the weakest to another tier, or find the people for more`,
          related: firstPlaces(accounts, ({ file, facts }) => ({
            file,
            path: ['tier', 'assigned'],
            message: `${facts.name ?? facts.id ?? 'an account'}${use.share(facts.effortFte)}`,
          })),
        });
      }
    },
  },
});

/** The key accounts by the tier they are owed the service of: the committed one, else the computed one where it is certain. */
function membersByTier({ accounts }: CriteriaContext): ReadonlyMap<string, readonly Account[]> {
  const members = new Map<string, Account[]>();
  for (const account of accounts) {
    const { facts, level } = account;
    if (!level || !isListedStatus(facts.status)) continue;
    const others = members.get(level.id);
    if (others) others.push(account);
    else members.set(level.id, [account]);
  }
  return members;
}

interface Use {
  readonly size: number;
  readonly words: (size: number, capacity: number, tier: string) => string;
  /** What one account adds, as the end of a sentence. */
  readonly share: (effortFte: number | undefined) => string;
}

function useOf(accounts: readonly Account[], { criteria }: CriteriaContext): Use {
  const unit = unitOf(criteria.tiers.assign);
  const size = sum(accounts.map(({ facts }) => sizeOf(facts.effortFte, unit)));
  if (unit === 'count')
    return {
      size,
      words: (used, capacity, tier) =>
        `${count(used, 'account')} ${used === 1 ? 'is' : 'are'} ${tier}, which has room for ${fte(capacity).replace(/\.0$/, '')}`,
      share: () => '',
    };
  const unknown = accounts.filter(({ facts }) => facts.effortFte === undefined).length;
  const taken =
    unknown === 0
      ? ''
      : `, ${count(unknown, 'account')} of unknown effort taken for ${fte(sizeOf(undefined, unit))} each`;
  return {
    size,
    words: (used, capacity, tier) =>
      `the ${count(accounts.length, `${tier} account`)} ${accounts.length === 1 ? 'takes' : 'take'} ${fte(used)} FTE${taken}, and the tier has ${fte(capacity)}`,
    share: (effortFte) =>
      effortFte === undefined ? ' does not give its effort' : ` takes ${fte(effortFte)} FTE`,
  };
}
