import type { PlanView, Snapshot } from '../../analysis/views.ts';
import type { MissingMode } from '../../model/criteria.ts';
import type { CriterionScore, Score } from '../../score/types.ts';
import { inFile, strong, table, type Block, type Line } from '../page.ts';
import { NOTHING, number, percent, points, score as scoreInWords, valueInWords } from '../words.ts';

/** The criteria of a score, what each is worth and where it comes from. */
export function criteriaTable(snapshot: Snapshot, plan: PlanView, score: Score): readonly Block[] {
  const weighed = score.criteria.filter(({ value, most }) => value !== undefined || most > 0);
  return table(
    [
      { title: 'Criterion', align: 'left' },
      { title: 'Value', align: 'left' },
      { title: 'Weight', align: 'right' },
      { title: 'Points', align: 'right' },
      { title: 'Source', align: 'left', expendable: 1 },
    ],
    [
      ...weighed.map((part): Line[] => [
        [part.criterion.title],
        valueOf(part, plan),
        [percent(part.criterion.share)],
        [contributionInWords(part, plan.criteria?.criteria.missing)],
        sourceOf(part, snapshot, plan),
      ]),
      [[strong('Total')], [], [], [strong(scoreInWords(score.total))], []],
    ],
  );
}

/** The sub-scores that the criteria of each category add up to. */
export function categoryTable(score: Score): readonly Block[] {
  return table(
    [
      { title: 'Category', align: 'left' },
      { title: 'Sub-score', align: 'right' },
      { title: 'Weight', align: 'right' },
    ],
    score.categories.map((category): Line[] => [
      [category.title],
      [scoreInWords(category)],
      [percent(category.share)],
    ]),
  );
}

/**
 * `26.8 of 35.7`, points of the account's score. While the criterion is open, what its set lets a missing value count for:
 * `0 to 35.7`, `0 of 35.7`, or nothing at all.
 */
export function contributionInWords(
  { contribution, most }: CriterionScore,
  missing: MissingMode | undefined,
): string {
  if (contribution !== undefined) return `${points(contribution)} of ${points(most)}`;
  if (missing === 'renormalise') return 'left out';
  return `0 ${missing === 'zero' ? 'of' : 'to'} ${points(most)}`;
}

/** What was read, with its unit and the value it amounts to: `3.1 M EUR → 0.775`. */
export function valueInShort({ value, inputs, criterion }: CriterionScore, currency: string): string {
  const read = inputs.find(({ path }) => path !== undefined);
  const words = read && valueInWords(read.value, read.unit, read.currency ?? currency);
  const scale =
    criterion.scoring?.type === 'rating' && words !== undefined ? ` of ${number(criterion.scoring.max)}` : '';
  if (value === undefined) return words === undefined ? 'open' : `${words}${scale}, open`;
  return `${words ?? NOTHING}${scale} → ${number(value, 3)}`;
}

function valueOf(part: CriterionScore, { portfolio }: PlanView): Line {
  return [valueInShort(part, portfolio.policy.currency)];
}

function sourceOf(
  { criterion, inputs, span, missing }: CriterionScore,
  snapshot: Snapshot,
  { file, plan }: PlanView,
): Line {
  const read = inputs.find(({ path }) => path !== undefined);
  if (!read) return [missing ?? NOTHING];
  const line = span && snapshot.file(file)?.lines.at(span.start).line;
  // What is computed stands on no line; it is among the metrics by its name.
  if (line === undefined) return [read.label];
  const place = inFile(`line ${line + 1}`, file, line);
  if (criterion.scoring?.type !== 'rating') return [place];
  const entry = plan.scores?.entries.get(criterion.id)?.value;
  const given = [entry?.scoredOn?.value, entry?.scoredBy && `by ${entry.scoredBy.value}`].filter(Boolean);
  return given.length > 0 ? [place, `, ${given.join(' ')}`] : [place];
}
