import { policyOf } from '../../../model/policy.ts';
import { lastClosedBefore, type PeriodKind } from '../../../rules/support/period.ts';
import type { ScalarShape, Shape } from '../../../schema/shape.ts';
import { currentFiscalYear } from '../../../score/fiscal.ts';
import { scalar } from '../../../syntax/edit.ts';
import { nodeAt } from '../../../syntax/tree.ts';
import { namePlaceAt } from '../names/places.ts';
import type { Choice, Subject } from './choice.ts';
import type { Code, Context } from './context.ts';
import { dayChoices } from './days.ts';
import { inputChoices, textAt } from './inputs.ts';
import { nameChoices } from './names.ts';
import { isAt, namesFile } from './places.ts';
import { entryFor } from './records.ts';
import type { ValueSite } from './site.ts';
import { inline, valueTemplate } from './template.ts';

/** What can stand at the place of a value. */
export function valueChoices(site: ValueSite, context: Context): readonly Choice[] {
  const { shape } = site;
  if (shape.kind !== 'scalar') return forms(site, shape, context);
  const choices = scalarChoices(site, shape, context);
  return choices.filter(({ label }) => !isListedBeside(label, site));
}

/** The plain values that are likely meant at a place. */
export function scalarChoices(
  site: Pick<ValueSite, 'path' | 'root'>,
  shape: ScalarShape,
  context: Context,
): readonly Choice[] {
  const { path, root } = site;
  const { view, outside, snapshot, portfolio } = context;
  const { kind } = view;
  if (shape.values) return listed(shape, site, context);
  const place = namePlaceAt(kind, path);
  if (place) return nameChoices(place, path, context);
  if (namesFile(kind, path)) return outside.files.map(fileChoice);
  if (shape.format === 'date') return dayChoices(site, context);
  if (shape.pattern === '^[A-Z]{3}$') return currencies(context);
  if (isAt(kind, path, 'plan/account/geographies/*'))
    return outside.countries.map((one) => coded('country', one));
  if (isAt(kind, path, 'criteria/criteria/*/scoring/input')) return inputChoices(site, context);
  if (isAt(kind, path, 'plan/performance/*/period')) return periods(context);
  if (isAt(kind, path, 'portfolio/fiscalYear/current')) {
    const policy = {
      fiscalYear: { startMonth: portfolio?.policy.fiscalYear.startMonth ?? 1, current: undefined },
    };
    return [word(currentFiscalYear(policy, snapshot.asOf), 'the running fiscal year')];
  }
  if (isAt(kind, path, 'plan/scores/*/rating')) return scale(site, context);
  if (isAt(kind, path, 'plan/reviews/*/topics/*'))
    return topics.map((topic) => word(topic, 'what a senior review is for'));
  if (shape.types.includes('boolean')) return ['true', 'false'].map((flag) => word(flag, ''));
  return textAt(root, path) === undefined || isNumber(shape) ? numbers(shape) : [];
}

/** What a senior review has to speak of. */
const topics = ['plan', 'progress', 'roadblocks', 'funding'];

function word(label: string, words: string): Choice {
  return { label, insert: [scalar(label)], about: { kind: 'word', words } };
}

/** The values that the schema lists, each with what it would do where a criterion reads it. */
function listed(shape: ScalarShape, { path }: Pick<ValueSite, 'path'>, { plan }: Context): Choice[] {
  const input = path.join('.');
  const criterion = plan?.criteria?.criteria.criteria.find(
    ({ scoring }) => scoring?.type === 'lookup' && scoring.input === input,
  );
  return (shape.values ?? []).map((value) => {
    const points =
      criterion?.scoring?.type === 'lookup' ? criterion.scoring.points.get(String(value)) : undefined;
    const about: Subject = {
      kind: 'value',
      shape,
      value,
      ...(plan && criterion && points !== undefined && { scored: { plan, criterion, value: points / 100 } }),
    };
    return {
      label: String(value),
      insert: [typeof value === 'string' ? scalar(value) : String(value)],
      about,
    };
  });
}

function currencies({ portfolio, outside }: Context): Choice[] {
  const policy = portfolio?.policy ?? policyOf();
  const used = [policy.currency, ...policy.exchangeRates.keys()];
  const rest = outside.currencies.filter(({ code }) => !used.includes(code));
  const first = used.map(
    (code) => outside.currencies.find((one) => one.code === code) ?? { code, name: undefined },
  );
  return [...first, ...rest].map((one) => coded('currency', one));
}

/** "NO" is a text in YAML 1.2, but not for everybody who reads it. */
function coded(kind: 'currency' | 'country', { code, name }: Code): Choice {
  return {
    label: code,
    insert: [scalar(code)],
    filter: `${code} ${name ?? ''}`,
    about: { kind, code, name },
  };
}

function fileChoice(path: string): Choice {
  return { label: path, insert: [scalar(path)], about: { kind: 'file', path } };
}

function periods({ snapshot: { asOf }, portfolio }: Context): Choice[] {
  const startMonth = portfolio?.policy.fiscalYear.startMonth ?? 1;
  const kinds: readonly PeriodKind[] = ['quarter', 'month', 'half-year', 'fiscal year'];
  return kinds.map((kind) =>
    word(lastClosedBefore(asOf, kind, startMonth).name, `the last ${kind} that is over`),
  );
}

/** The ratings of a scale where there is no score to say what each would do. */
function scale({ path }: Pick<ValueSite, 'path'>, { plan }: Context): Choice[] {
  const criterion = plan?.criteria?.criteria.criteria.find(({ id }) => id === path[1]);
  if (criterion?.scoring?.type !== 'rating') return [];
  const { min, max, anchors } = criterion.scoring;
  if (!Number.isInteger(min) || max - min > 20) return [];
  return Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => {
    const rating = max - step;
    return word(String(rating), anchors.get(rating) ?? '');
  });
}

/** A few whole numbers are listed; of the others only the one that holds where none is written. */
function numbers(shape: ScalarShape): Choice[] {
  const { minimum, maximum } = shape;
  const isShort =
    shape.types.includes('integer') &&
    minimum !== undefined &&
    maximum !== undefined &&
    maximum - minimum <= 12;
  if (!isShort) return shape.default === undefined ? [] : [numeric(shape, shape.default)];
  return Array.from({ length: maximum - minimum + 1 }, (_, step) => numeric(shape, minimum + step));
}

function numeric(shape: ScalarShape, value: unknown): Choice {
  return { label: String(value), insert: [String(value)], about: { kind: 'value', shape, value } };
}

function isNumber({ types }: ScalarShape): boolean {
  return types.includes('number') || types.includes('integer');
}

/** The forms that a map or list can have at the place of a value: on the lines below, or in brackets. */
function forms(site: ValueSite, shape: Exclude<Shape, ScalarShape>, context: Context): Choice[] {
  const { path, column, flow, canRunOn } = site;
  if (isAt(context.view.kind, path, 'plan/scores/*')) {
    const criterion = context.plan?.criteria?.criteria.criteria.find(({ id }) => id === path[1]);
    if (criterion?.scoring?.type === 'rating')
      return [
        {
          label: '{ rating }',
          insert: entryFor(criterion, context),
          leadsOn: true,
          about: { kind: 'form', shape },
        },
      ];
  }
  if (shape.kind === 'union')
    return [...shape.variants].map(([variant, struct]) => ({
      label: variant,
      insert: inline(struct),
      about: { kind: 'form', shape: struct },
    }));
  const brackets: Choice = {
    label: shape.kind === 'list' ? '[ ]' : '{ }',
    insert: inline(shape),
    leadsOn: true,
    about: { kind: 'form', shape },
  };
  if (flow || !canRunOn) return [brackets];
  const lines = valueTemplate(shape, column, false);
  const [first] = lines;
  if (typeof first !== 'string' || !first.startsWith('\n')) return [brackets];
  return [
    { label: 'on the lines below', insert: lines, leadsOn: true, about: { kind: 'form', shape } },
    brackets,
  ];
}

/** Whether another item of the same list says so already. */
function isListedBeside(label: string, { root, path }: ValueSite): boolean {
  const own = path.at(-1);
  const list = typeof own === 'number' ? nodeAt(root, path.slice(0, -1)) : undefined;
  if (list?.kind !== 'sequence') return false;
  return list.items.some(
    (item, index) => index !== own && item.kind === 'scalar' && String(item.value) === label,
  );
}
