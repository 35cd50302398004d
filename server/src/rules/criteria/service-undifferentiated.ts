import { spanOf } from '../../base/span.ts';
import { oneOf } from '../../base/suggest.ts';
import type { TierLevel } from '../../model/criteria.ts';
import type { Policy } from '../../model/policy.ts';
import { cadenceOf } from '../../score/standing.ts';
import { setValue } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { levelsAsWritten, type WrittenLevel } from '../support/as-written.ts';
import { everyMonths } from '../support/length.ts';
import { count } from '../support/wording.ts';

export const serviceUndifferentiated = defineRule({
  id: 'service-undifferentiated',
  severity: 'warning',
  summary: 'Two tiers promise the same service, or one promises none.',
  check: {
    criteria(context) {
      const { file, set, policy, report } = context;
      const readable = levelsAsWritten(context).filter(([, written]) => isReadable(written));
      if (readable.length === 0) return;
      const silent = readable.filter(([level]) => promisesNothing(level));
      if (silent.length === readable.length) {
        report({
          at: spanOf(set.id ?? set.at),
          message: `no tier promises any service; say what ${oneOf(
            silent.map(([{ id }]) => id),
            'and',
          )} accounts get, or the tiers are names only`,
          fixes: [skeleton(silent.map(([level]) => level))],
        });
        return;
      }
      for (const [level, { id, service }] of silent) {
        report({
          at: spanOf(service?.at ?? id ?? set.at),
          message: `${level.id} promises no service; say what its accounts get, however little, so that nobody gives them what the other tiers are for`,
          fixes: [skeleton([level])],
        });
      }
      const first = new Map<string, TierLevel>();
      for (const [level, { id, service }] of readable) {
        if (promisesNothing(level)) continue;
        const promise = effectOf(level, policy);
        const better = first.get(promise);
        if (!better) {
          first.set(promise, level);
          continue;
        }
        report({
          at: spanOf(service?.at ?? id ?? set.at),
          message: `${level.id} promises the same service as ${better.id}: ${wordsFor(level, policy)}; promise ${better.id} more, or make them one tier`,
          related: [{ file, path: [...better.path, 'service'], message: `what ${better.id} promises` }],
        });
      }
    },
  },
});

function isReadable({ unreadable, service }: WrittenLevel): boolean {
  if (unreadable?.includes('service')) return false;
  return !service?.unreadable && !service?.commitments?.leftOut;
}

function promisesNothing({ service: { commitments, ...cadences } }: TierLevel): boolean {
  return commitments.length === 0 && Object.values(cadences).every((promise) => promise === undefined);
}

/** What accounts of a tier get in the end: what it leaves open is the portfolio's. Equal texts are equal service. */
function effectOf(level: TierLevel, policy: Policy): string {
  const { responseHours, commitments } = level.service;
  const words = new Set(commitments.map((commitment) => commitment.trim().toLowerCase()));
  return JSON.stringify([cadenceOf(level, policy), responseHours, [...words].sort()]);
}

function wordsFor(level: TierLevel, policy: Policy): string {
  const { seniorMonths, progressMonths } = cadenceOf(level, policy);
  const { responseHours, commitments } = level.service;
  return oneOf(
    [
      `a senior review ${everyMonths(seniorMonths)}`,
      `a progress review ${everyMonths(progressMonths)}`,
      ...(responseHours === undefined ? [] : [`an answer within ${count(responseHours, 'hour')}`]),
      ...commitments,
    ],
    'and',
  );
}

function skeleton(levels: readonly TierLevel[]): Fix {
  return {
    title: `Add the service of ${oneOf(
      levels.map(({ id }) => id),
      'and',
    )} to fill in`,
    safety: 'display',
    edits: (tree) =>
      levels.flatMap(({ path }) =>
        setValue(tree, [...path, 'service'], ['{ seniorReviewMonths: , responseHours: , commitments: [] }']),
      ),
  };
}
