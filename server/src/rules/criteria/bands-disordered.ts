import { compare, display } from '../../score/compare.ts';
import { nodeAt, pathOf, type Node } from '../../syntax/tree.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type Report } from '../rule.ts';
import type { WrittenLevel, WrittenScoring } from '../support/as-written.ts';
import { boundFaults } from '../support/bounds.ts';
import { sortItems } from '../support/reorder.ts';

type Bands = NonNullable<Extract<WrittenScoring, { bands?: unknown }>['bands']>;
type Levels = readonly WrittenLevel[];

export const bandsDisordered = defineRule({
  id: 'bands-disordered',
  severity: 'error',
  summary: 'Bands, scales, tier thresholds or bounds of the portfolio are out of order or overlap.',
  check: {
    criteria({ set, report }) {
      for (const { scoring } of set.criteria?.items ?? []) scaleFaults(scoring).forEach(report);
      const { levels, assign } = set.tiers ?? {};
      if (!levels) return;
      levelFaults(levels.items, 'enter').forEach(report);
      if (assign?.value === 'percentile') levelFaults(levels.items, 'percentile').forEach(report);
    },
    portfolio(context) {
      boundFaults(context).forEach(context.report);
    },
  },
});

function scaleFaults(scoring: WrittenScoring | undefined): Report[] {
  switch (scoring?.type?.value) {
    case 'rating': {
      const { min, max } = scoring as Extract<WrittenScoring, { anchors?: unknown }>;
      if (!min || !max || max.value > min.value) return [];
      return [
        { at: max, message: `the scale ends at ${max.value}, which is not above its start, ${min.value}` },
      ];
    }
    case 'linear': {
      const { zeroAt, fullAt } = scoring as Extract<WrittenScoring, { zeroAt?: unknown }>;
      if (!fullAt || zeroAt?.value !== fullAt.value) return [];
      const choices = 'put fullAt above it, or below it where less is better';
      return [{ at: fullAt, message: `0 and 100 points are both given at ${fullAt.value}; ${choices}` }];
    }
    case 'bands':
      return bandFaults((scoring as Extract<WrittenScoring, { bands?: unknown }>).bands);
    default:
      return [];
  }
}

/** A band ends where the next one starts, so each must start above the one before it. */
function bandFaults(bands: Bands | undefined): Report[] {
  const starts = (bands?.items ?? []).flatMap(({ from }) => from ?? []);
  return starts.flatMap((from, index) => {
    const before = starts[index - 1];
    if (!before || !bands || compare(before.value, from.value) < 0) return [];
    return compare(before.value, from.value) === 0
      ? { at: from, message: `two bands start at ${from.value}; only one of them can hold` }
      : {
          at: from,
          message: `this band starts at ${from.value}, below the one before it at ${before.value}; bands go upwards, and each ends where the next starts`,
          fixes: [inOrder(bands)],
        };
  });
}

function inOrder(bands: Bands): Fix {
  return {
    title: 'Put the bands in order, lowest first',
    safety: 'unsafe',
    edits: (tree) => sortItems(tree, pathOf(tree.root, bands.at), startOf),
  };
}

function startOf(band: Node): number | undefined {
  const from = nodeAt(band, ['from']);
  return from?.kind === 'scalar' && typeof from.value === 'number' ? from.value : undefined;
}

/** Levels stand best first, so each must be easier to reach than the one before it. */
function levelFaults(levels: Levels, key: 'enter' | 'percentile'): Report[] {
  const written = levels.filter((level) => level[key]);
  return written.flatMap((level, index) => {
    const above = written[index - 1];
    const own = level[key];
    const bound = above?.[key];
    if (!own || !bound || compare(own.value, bound.value) < 0) return [];
    const [name, better] = [level.id?.value ?? 'this level', above.id?.value ?? 'the level before it'];
    const starts =
      key === 'enter'
        ? `starts at ${display(own.value)} points`
        : `takes scores from percentile ${own.value}`;
    const fault =
      compare(own.value, bound.value) === 0
        ? `like ${better}, so nobody would be in it`
        : `above ${better} at ${key === 'enter' ? display(bound.value) : bound.value}`;
    return {
      at: own,
      message: `${name} ${starts}, ${fault}; levels stand best first, each below the one before`,
    };
  });
}
