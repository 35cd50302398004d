import { parseDay } from '../../../base/day.ts';
import { kebab } from '../../../base/kebab.ts';
import { nearest } from '../../../base/suggest.ts';
import { expectation, formOf } from '../../../model/expectation.ts';
import type { Policy } from '../../../model/policy.ts';
import type { ScalarShape } from '../../../schema/shape.ts';
import { readDay, type DayFormat } from './cells/days.ts';
import { exact, readMoney } from './cells/money.ts';
import { readNumber, type NumberFormat } from './cells/numbers.ts';
import { bare, isRead, type Reading } from './cells/reading.ts';
import { readShare, type ShareUnit } from './cells/shares.ts';
import type { Target } from './target.ts';

/** What the cells of a column hold, and how it is written. */
export interface HowToRead {
  readonly as: 'money' | 'number' | 'share' | 'date' | 'text' | 'id' | 'person';
  readonly unit: ShareUnit | undefined;
  readonly times: number;
  readonly currency: string | undefined;
  /** What certain cells mean. */
  readonly values: ReadonlyMap<string, string>;
  readonly numbers: NumberFormat | undefined;
  readonly dates: DayFormat | undefined;
}

/** A value for a plan, with the currencies that its cell or column names. */
export interface CellValue {
  readonly value: string | number;
  readonly currencies?: readonly string[] | undefined;
}

/** How the cells of a column are read that does not say: by what the place holds that they go to. */
export function usualReading({ shape }: Target): HowToRead['as'] {
  if (!shape || shape.format === 'date') return shape ? 'date' : 'text';
  if (!shape.types.includes('number') && !shape.types.includes('integer')) return 'text';
  return shape.maximum === 1 ? 'share' : 'money';
}

/** The value of a cell; undefined where it says nothing. */
export function readCell(
  cell: string,
  { how, target }: { readonly how: HowToRead; readonly target: Target },
  { empty, policy }: { readonly empty: ReadonlySet<string>; readonly policy: Policy },
): Reading<CellValue> | undefined {
  const text = bare(cell);
  if (text === '' || empty.has(text)) return undefined;
  const meant = how.values.get(text);
  if (meant !== undefined) return readFixed(meant, target, policy);
  if (text.includes('\uFFFD')) return lostLetters;
  return fitting(converted(text, how, policy), target.shape);
}

/** Whoever wrote the file did not know how to write them; what the plan says is better. */
const lostLetters = { fault: 'has lost letters, where "\uFFFD" stands now; export the file again in UTF-8' };

/** The value of a text in the mapping itself, which is written as plans are. */
export function readFixed(text: string, target: Target, policy: Policy): Reading<CellValue> {
  const how: HowToRead = {
    as: usualReading(target),
    unit: 'share',
    times: 1,
    currency: undefined,
    values: new Map(),
    numbers: { decimal: '.', group: '' },
    dates: 'YYYY-MM-DD',
  };
  return fitting(converted(text, how, policy), target.shape);
}

function converted(text: string, how: HowToRead, policy: Policy): Reading<CellValue> {
  switch (how.as) {
    case 'money': {
      const read = readMoney(text, how.numbers);
      if (!isRead(read)) return read;
      const { amount, currencies = how.currency === undefined ? undefined : [how.currency] } = read.value;
      if (how.currency !== undefined && !currencies?.includes(how.currency))
        return { fault: `is in ${currencies?.[0] ?? 'another currency'}, the column in ${how.currency}` };
      return {
        value: {
          value: exact(amount * how.times),
          currencies: how.currency === undefined ? currencies : [how.currency],
        },
      };
    }
    case 'number':
      return mapped(readNumber(text, how.numbers), (value) => exact(value * how.times));
    case 'share':
      return mapped(readShare(text, how.numbers, how.unit), (value) => exact(value * how.times));
    case 'date':
      return mapped(readDay(text, how.dates), (value) => value);
    case 'text':
      return { value: { value: text } };
    case 'id':
      return idOf(text);
    case 'person':
      return personCalled(text, policy);
  }
}

function mapped<T>(reading: Reading<T>, make: (value: T) => string | number): Reading<CellValue> {
  return isRead(reading) ? { value: { value: make(reading.value) } } : reading;
}

/** `dairy-and-drinks` of `Dairy & Drinks`. */
function idOf(text: string): Reading<CellValue> {
  const value = kebab(text.replaceAll('&', ' and '));
  return value === '' ? { fault: 'has no letter to make an id of' } : { value: { value } };
}

function personCalled(text: string, { people }: Policy): Reading<CellValue> {
  const wanted = text.toLowerCase();
  const named = [...people.values()].filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  const [only] = named;
  if (only && named.length === 1) return { value: { value: only.id } };
  if (only) return { fault: 'is the name of several people in portfolio.yaml; give their ids' };
  const near = nearest(
    text,
    [...people.values()].flatMap(({ id, name }) => [id, name]),
  );
  return { fault: `is nobody in portfolio.yaml${near === undefined ? '' : `; did you mean "${near}"?`}` };
}

/** The value where its place allows it. */
function fitting(reading: Reading<CellValue>, shape: ScalarShape | undefined): Reading<CellValue> {
  if (!isRead(reading) || !shape) return reading;
  const { value } = reading.value;
  if (shape.values && !shape.values.includes(value)) return { fault: `is not ${expectation(shape)}` };
  const fits = typeof value === 'number' ? numberFits(value, shape) : textFits(value, shape);
  if (fits) return reading;
  const form = typeof value === 'string' && shape.types.includes('string') && shape.format !== 'date';
  return { fault: form ? `does not fit; ${formOf(shape.pattern, shape)}` : `is not ${expectation(shape)}` };
}

function numberFits(value: number, { types, minimum, maximum, exclusiveMinimum }: ScalarShape): boolean {
  if (!types.includes('number') && !(types.includes('integer') && Number.isInteger(value))) return false;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return false;
  return value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function textFits(value: string, { types, format, pattern, minLength = 0 }: ScalarShape): boolean {
  if (!types.includes('string') || value.length < minLength) return false;
  if (format === 'date' && !parseDay(value)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}
