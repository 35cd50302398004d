import type { Subject } from '../../analysis/features/completion/choice.ts';
import type { Snapshot } from '../../analysis/views.ts';
import { scoreWith } from '../../score/score.ts';
import type { Placement, Range } from '../../score/types.ts';
import { placing } from '../hover/ratings.ts';
import { number, oneLine, percent, score, valueInWords } from '../words.ts';
import { dayInWords } from './days.ts';
import { meaningOf } from './meaning.ts';

/** What is told beside a choice in the list. */
export interface Label {
  /** What it means; behind it, in the colour of a remark. */
  readonly detail: string;
  /** What it would do, or where it comes from; at the end of the line. */
  readonly description: string;
}

/** Texts that people wrote are cut: the list has room for a line. */
const LONGEST = 60;

export function labelOf(about: Subject, snapshot: Snapshot): Label {
  switch (about.kind) {
    case 'key':
      return label('', about.isRequired ? 'required' : (about.shape.title ?? ''));
    case 'keys':
      return label('', 'all that is required');
    case 'form':
      return label(about.variant ?? '', about.shape.title ?? '');
    case 'value': {
      const { shape, value, scored } = about;
      const effect = scored ? effectOf(scored, snapshot) : shape.default === value ? 'default' : '';
      return label(meaningOf(shape.description, value) ?? '', effect);
    }
    case 'criterion': {
      const { title, share } = about.criterion;
      return label(title, percent(share));
    }
    case 'tier':
      return label(about.level.title, `from ${number(about.level.enter)}`);
    case 'person':
      return label(about.person.name, about.person.role ?? '');
    case 'name':
      return label(about.title, about.words.join(', '));
    case 'day':
      return label('', dayInWords(about.day, about.why, snapshot.asOf));
    case 'currency':
    case 'country':
      return label(about.name ?? '', '');
    case 'rule':
      return label('', about.isHere ? 'found here' : about.rule.severity);
    case 'input': {
      const { input, sample } = about;
      const value =
        sample?.value === undefined
          ? ''
          : `${valueInWords(sample.value, input.unit, sample.plan.portfolio.policy.currency)} at ${sample.plan.name}`;
      return label(input.type, value);
    }
    case 'file':
      return label('', '');
    case 'word':
      return label('', about.words);
  }
}

function label(detail: string, description: string): Label {
  return { detail: oneLine(detail, LONGEST), description: oneLine(description, LONGEST) };
}

/** The score and tier that something would make of an account: `73.9 gold`, `61.2–78.9 gold or silver`; empty without a score. */
export function inEffect(total: Range | undefined, placement: Placement | undefined): string {
  if (!total || !placement) return '';
  const [high, low] = [placement.high?.id ?? 'no tier', placement.low?.id ?? 'no tier'];
  const tier = high === low ? high : `${high} or ${low}`;
  const tenure = placement.holds.find((hold) => hold.kind === 'tenure');
  const until = tenure && placement.certain ? ` until ${tenure.until}` : '';
  return `${score(total)} ${tier}${until}`;
}

type Scored = NonNullable<Extract<Subject, { kind: 'value' }>['scored']>;

function effectOf({ plan, criterion, value }: Scored, { asOf }: Snapshot): string {
  const { score: scored, criteria } = plan;
  if (!scored || !criteria) return '';
  const would = scoreWith(scored, criteria.criteria, criterion, value);
  return inEffect(would.total, would.total && placing(plan, criteria, asOf)(would));
}
