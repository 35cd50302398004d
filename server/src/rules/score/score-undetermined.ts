import { oneOf } from '../../base/suggest.ts';
import { defineRule } from '../rule.ts';
import { tierPlace } from '../support/place.ts';
import { isScored } from '../support/status.ts';
import { pointsWords, scoreWords, tierName } from '../support/wording.ts';

export const scoreUndetermined = defineRule({
  id: 'score-undetermined',
  severity: 'warning',
  summary: 'The missing scores leave the tier open.',
  check: {
    plan({ plan, score, placement, elsewhere, report }) {
      if (!isScored(plan) || !score || !placement || placement.certain) return;
      const open = score.criteria
        .filter(
          (part) => part.open !== undefined && part.open !== 'scoring-unreadable' && part.criterion.share > 0,
        )
        .sort((a, b) => b.most - a.most);
      const [heaviest] = open;
      if (!heaviest) return;
      const names = oneOf(
        open.map(({ criterion, most }) => `"${criterion.id}" (${pointsWords(most)})`),
        'and',
      );
      const { low, high } = placement;
      const between = low?.id === high?.id ? tierName(low) : `${tierName(low)} or ${tierName(high)}`;
      report({
        at: tierPlace(plan),
        message: score.total
          ? `the tier is open: ${scoreWords(score.total)} is ${between}; ${names} would settle it`
          : `the tier is open: the criteria allow no score while ${names} ${open.length === 1 ? 'is' : 'are'} missing`,
        related: elsewhere(
          'criteria',
          heaviest.criterion.path,
          `"${heaviest.criterion.id}" weighs most of what is missing`,
        ),
      });
    },
  },
});
