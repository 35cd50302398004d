import { spanOf } from '../../base/span.ts';
import { oneOf } from '../../base/suggest.ts';
import { indexInFile, type LocatedStruct } from '../../model/located.ts';
import type { FileTypes } from '../../model/read.ts';
import { setValues, type YamlLines } from '../../syntax/edit.ts';
import type { Fix } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { gives } from '../support/given.ts';
import { firstPlaces } from '../support/related.ts';
import { coverersBySegment } from '../support/segments.ts';
import { count } from '../support/wording.ts';

export const segmentUnanalysed = defineRule({
  id: 'segment-unanalysed',
  severity: 'information',
  summary:
    'An account is in a segment without a dated analysis that has a source, our strengths and our weaknesses.',
  check: {
    portfolio(context) {
      const { portfolio, report } = context;
      const { segments } = portfolio;
      const incomplete = (segments?.items ?? []).flatMap((segment, index) => {
        const missing = parts.filter((part) => !hasPart(segment, part));
        return segment.id && segments && missing.length > 0
          ? [{ id: segment.id, missing, index: indexInFile(segments, index) }]
          : [];
      });
      if (incomplete.length === 0) return;
      const coverers = coverersBySegment(context);
      for (const { id, missing, index } of incomplete) {
        const accounts = coverers.get(id.value) ?? [];
        if (accounts.length === 0) continue;
        report({
          at: spanOf(id),
          message: `${count(accounts.length, 'account')} ${accounts.length === 1 ? 'is' : 'are'} in the segment "${id.value}", which has ${oneOf(
            missing.map((part) => `no ${part}`),
            'and',
          )}; plans need to know where we stand in their market, and since when`,
          related: firstPlaces(accounts, ({ file, facts }) => ({
            file,
            path: ['account', 'segment'],
            message: `${facts.name ?? facts.id ?? 'an account'} is in it`,
          })),
          fixes: [toFillIn(index, missing)],
        });
      }
    },
  },
});

type Segment = NonNullable<LocatedStruct<FileTypes['portfolio']>['segments']>['items'][number];

const parts = ['source', 'analysedOn', 'ourStrengths', 'ourWeaknesses'] as const;
type Part = (typeof parts)[number];

function hasPart(segment: Segment, part: Part): boolean {
  if (part === 'source' || part === 'analysedOn') return gives(segment, part);
  const list = segment[part];
  if (!list) return gives(segment, part);
  return list.leftOut !== undefined || list.items.some(({ value }) => value.trim() !== '');
}

const hints = {
  source: [''],
  analysedOn: [''],
  ourStrengths: ['["What we do better in this segment than others."]'],
  ourWeaknesses: ['["What others do better in this segment than we do."]'],
} as const satisfies Record<Part, YamlLines>;

function toFillIn(index: number, missing: readonly Part[]): Fix {
  return {
    title: `Add ${oneOf(missing, 'and')} to fill in`,
    safety: 'display',
    edits: (tree) =>
      setValues(
        tree,
        ['segments', index],
        missing.map((part) => [part, hints[part]]),
      ),
  };
}
