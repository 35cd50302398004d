import { spanOf } from '../../base/span.ts';
import { defineRule } from '../rule.ts';
import { firstPlaces } from '../support/related.ts';
import { coverersBySegment } from '../support/segments.ts';

export const keyPlayerMarketUncovered = defineRule({
  id: 'key-player-market-uncovered',
  severity: 'information',
  summary: 'A segment has no account and no candidate: nobody looks after its key players.',
  check: {
    portfolio(context) {
      const { portfolio, report } = context;
      const segments = (portfolio.segments?.items ?? []).flatMap(({ id }) => id ?? []);
      // Without any plan there is no list yet that could leave a segment out.
      if (segments.length === 0 || context.accounts.length === 0) return;
      const coverers = coverersBySegment(context);
      for (const id of segments) {
        if (coverers.has(id.value)) continue;
        const gone = context.accounts.filter(({ facts }) => facts.segment === id.value);
        report({
          at: spanOf(id),
          message: `no account and no candidate is in the segment "${id.value}"; name the customer who counts most there as a candidate, or take the segment off the list`,
          related: firstPlaces(gone, ({ file, facts }) => ({
            file,
            path: ['status'],
            message: `${facts.name ?? facts.id ?? 'an account'} was in it and has exited`,
          })),
        });
      }
    },
  },
});
