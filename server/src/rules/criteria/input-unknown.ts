import type { Span } from '../../base/span.ts';
import { nearest, oneOf } from '../../base/suggest.ts';
import { shapeAt } from '../../schema/shape.ts';
import { inputType, knownInputs, type InputType } from '../../score/inputs.ts';
import { restyled } from '../../syntax/restyled.ts';
import type { Scoring } from '../../model/criteria.ts';
import type { LocatedRecord } from '../../model/located.ts';
import type { Fix } from '../finding.ts';
import { defineRule, type Report } from '../rule.ts';
import { criteriaAsWritten } from '../support/as-written.ts';

type Measured = Exclude<Scoring, { type: 'rating' }>;

export const inputUnknown = defineRule({
  id: 'input-unknown',
  severity: 'error',
  summary: 'A scoring reads an input that plans do not have, or one of the wrong type.',
  check: {
    criteria(context) {
      const { report } = context;
      for (const [{ scoring }, { scoring: written }] of criteriaAsWritten(context)) {
        if (!scoring || scoring.type === 'rating' || !written || !('input' in written)) continue;
        const type = inputType(scoring.input);
        if (type === undefined) report(unknown(scoring.input, written.input));
        else if (!suits(type, scoring.type)) report({ at: written.input, message: unsuited(scoring, type) });
        else if (scoring.type === 'lookup' && 'points' in written)
          strangeWords(scoring.input, type, written.points).forEach(report);
      }
    },
  },
});

function unknown(input: string, at: Span): Report {
  const meant = nearest(input, candidatesFor(input));
  if (meant !== undefined)
    return {
      at,
      message: `there is no input "${input}"; did you mean "${meant}"?`,
      fixes: [replace(at, meant)],
    };
  return { at, message: `there is no input "${input}"${hint(input)}` };
}

/** Keys of the writer's own, such as fiscal years, are taken from what is written, so that only the misspelt part differs. */
function candidatesFor(input: string): string[] {
  const own = input.split('.');
  return knownInputs().map(({ path }) => {
    const steps = path.split('.');
    return steps
      .map((step, depth) => {
        const key = own[depth];
        const free = shapeAt('plan', steps.slice(0, depth))?.kind === 'record';
        return free && key !== undefined && shapeAt('plan', [...steps.slice(0, depth), key]) ? key : step;
      })
      .join('.');
  });
}

function hint(input: string): string {
  const steps = input.split('.');
  if (steps[0] === 'metrics') {
    const metrics = knownInputs().filter(({ path }) => path.startsWith('metrics.'));
    return `; the metrics are ${oneOf(
      metrics.map(({ path }) => path.slice('metrics.'.length)),
      'and',
    )}`;
  }
  const inside = knownInputs().filter(({ path }) => path.startsWith(`${input}.`));
  if (inside.length > 0)
    return `, which is a map; it holds ${oneOf(
      inside.map(({ path }) => path),
      'and',
    )}`;
  const list = steps.findIndex((_, depth) => shapeAt('plan', steps.slice(0, depth + 1))?.kind === 'list');
  if (list >= 0) return `; ${steps.slice(0, list + 1).join('.')} is a list, which only metrics sum up`;
  return '; an input is a path into the plan, such as financials.revenue, or a metric, such as metrics.whitespace';
}

function suits(type: InputType, scoring: Measured['type']): boolean {
  return (scoring === 'lookup') !== (type === 'number');
}

function unsuited({ input, type: scoring }: Measured, type: InputType): string {
  return scoring === 'lookup'
    ? `"${input}" is a number, and a lookup needs a text or a flag; score numbers with linear or bands`
    : `"${input}" is a ${type}, and ${scoring === 'linear' ? 'a linear scoring needs' : 'bands need'} a number; score a ${type} with a lookup`;
}

/** Words of a points table that the input never has: the account that is meant by them gets no points. */
function strangeWords(input: string, type: InputType, points: LocatedRecord<number>): Report[] {
  const words =
    type === 'flag' ? ['true', 'false'] : knownInputs().find(({ path }) => path === input)?.values;
  if (!words) return [];
  return [...points.entries.values()].flatMap(({ key }) => {
    if (words.includes(key.value)) return [];
    const free = words.filter((word) => !points.entries.has(word));
    const meant = nearest(key.value, free);
    return {
      at: key,
      message: `"${input}" is never "${key.value}"; ${meant === undefined ? `it is ${oneOf(words)}` : `did you mean "${meant}"?`}`,
      fixes: meant === undefined ? [] : [replace(key, meant)],
    };
  });
}

function replace(place: Span, text: string): Fix {
  return {
    title: `Change to "${text}"`,
    safety: 'unsafe',
    edits: (tree) => [restyled(tree.text, place, text)],
  };
}
