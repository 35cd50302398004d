import type { Choice, Subject } from '../../analysis/features/completion/choice.ts';
import type { Snapshot } from '../../analysis/views.ts';
import type { Rule } from '../../rules/rule.ts';
import type { ScalarShape } from '../../schema/shape.ts';
import { criterionInPlan } from '../hover/criterion.ts';
import { documentation, inShort } from '../hover/schema.ts';
import { tierBlocks } from '../hover/tier.ts';
import { toMarkdown } from '../markdown.ts';
import { metricOf } from '../../score/metrics.ts';
import { code, list, paragraph, strong, type Block, type Line } from '../page.ts';
import { number } from '../words.ts';
import { dayInWords } from './days.ts';
import { meaningOf } from './meaning.ts';

/** What there is to read about a choice before it is taken, as Markdown; empty where the list says all. */
export function documentOf({ about }: Choice, snapshot: Snapshot): string {
  return toMarkdown({ blocks: blocksOf(about, snapshot) });
}

function blocksOf(about: Subject, snapshot: Snapshot): readonly Block[] {
  switch (about.kind) {
    case 'key':
    case 'keys':
    case 'form':
      return documentation(about.shape);
    case 'value':
      return valueBlocks(about.shape, about.value);
    case 'criterion':
      return criterionInPlan(about.plan, about.criterion, snapshot.asOf);
    case 'tier':
      return tierBlocks(about.level, about.criteria);
    case 'person': {
      const { name, role, fte } = about.person;
      return [paragraph(strong(name), role === undefined ? '' : `, ${role}`, `, ${number(fte)} FTE`)];
    }
    case 'name':
      return about.title === '' && about.words.length === 0
        ? []
        : [
            paragraph(...(about.title === '' ? [] : [strong(about.title)])),
            ...list(about.words.map((word): Line => [word])),
          ];
    case 'day':
      return [paragraph(dayInWords(about.day, about.why, snapshot.asOf))];
    case 'rule':
      return ruleBlocks(about.rule);
    case 'input': {
      const { title, description, path, values } = about.input;
      const formula = path.startsWith('metrics.')
        ? metricOf(path.slice('metrics.'.length))?.formula
        : undefined;
      return [
        paragraph(strong(title), description === undefined ? '' : `: ${description}`),
        ...list([
          ...(formula === undefined ? [] : [[`computed as ${formula}`]]),
          ...(values ? [[`one of ${values.join(', ')}`]] : []),
        ]),
      ];
    }
    case 'currency':
    case 'country':
    case 'file':
    case 'word':
      return [];
  }
}

function ruleBlocks({ id, summary, severity, escalates, clock }: Rule): readonly Block[] {
  const rises = escalates ? `, ${escalates} once overdue by a whole further cadence` : '';
  return [
    paragraph(code(id), `: ${summary}`),
    ...list([
      [`${severity}${rises} by default`],
      ...(clock ? [['driven by the passing of time alone']] : []),
    ]),
  ];
}

function valueBlocks(shape: ScalarShape, value: unknown): readonly Block[] {
  const meaning = meaningOf(shape.description, value);
  const isDefault = shape.default !== undefined && shape.default === value;
  return [
    ...(meaning === undefined ? [] : [paragraph(code(String(value)), `: ${meaning}`)]),
    ...(isDefault ? [paragraph('This holds where nothing is written.')] : []),
    ...inShort(shape),
  ];
}
