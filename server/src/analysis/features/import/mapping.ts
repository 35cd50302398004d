import type { Span } from '../../../base/span.ts';
import type { LocatedRecord, LocatedStruct } from '../../../model/located.ts';
import { read, type FileTypes } from '../../../model/read.ts';
import { defaultOf } from '../../../schema/defaults.ts';
import { shapes } from '../../../schema/shape.ts';
import { parse } from '../../../syntax/parse.ts';
import { usualReading, type HowToRead } from './cell.ts';
import type { DayFormat } from './cells/days.ts';
import { targetOf, YEAR, type Target } from './target.ts';

/** What a mapping file says. */
export interface Mapping {
  readonly match: {
    readonly heading: string;
    readonly to: MatchPlace;
    readonly prefix: string;
  };
  readonly columns: readonly MappedColumn[];
  /** What every plan with a row gets. */
  readonly set: readonly FixedValue[];
  /** What a new plan gets where its row says nothing. */
  readonly defaults: readonly FixedValue[];
  /** Texts of cells that say nothing. */
  readonly empty: ReadonlySet<string>;
  readonly encoding: string | undefined;
  readonly separator: string | undefined;
  /** Of new plans, from that of the portfolio; undefined for where most plans are. */
  readonly folder: string | undefined;
}

type MatchPlace = 'id' | 'account.crmUrl' | 'account.name';

export interface MappedColumn {
  /** As the mapping writes it; may stand for several columns by `{year}`. */
  readonly heading: string;
  /** The place it goes to, with `{year}` in it where the heading has it. */
  readonly to: string;
  readonly target: Target;
  readonly how: HowToRead;
}

export interface FixedValue {
  readonly text: string;
  readonly target: Target;
}

/** Something wrong with a mapping, and where in it. */
export interface MappingProblem extends Span {
  readonly message: string;
}

/** What a mapping file says; undefined where it has problems, since half of a mapping would do something else. */
export function readMapping(text: string): {
  readonly mapping: Mapping | undefined;
  readonly problems: readonly MappingProblem[];
} {
  const { located, problems: broken } = read('import', parse(text));
  const { match, columns, set, defaults, file } = located;
  const problems: MappingProblem[] = [...broken];
  const mapped = columnsOf(located, columns, problems);
  const fixed = [valuesOf(set, problems), valuesOf(defaults, problems)] as const;
  const formats = [...(columns?.entries.values() ?? [])].map(({ value }) => value?.numbers);
  for (const format of [located.numbers, ...formats]) problems.push(...sameSigns(format));
  if (problems.length > 0 || !match?.column || !match.to)
    return { mapping: undefined, problems: problems.sort((a, b) => a.start - b.start) };
  const usual = defaultOf(shapes.import) as { readonly empty: string[] };
  const mapping: Mapping = {
    match: { heading: match.column.value, to: match.to.value, prefix: match.prefix?.value ?? '' },
    columns: mapped,
    set: fixed[0],
    defaults: fixed[1],
    empty: new Set(located.empty?.items.map(({ value }) => value) ?? usual.empty),
    encoding: file?.encoding?.value,
    separator: file?.separator?.value,
    folder: located.folder?.value,
  };
  return { mapping, problems: [] };
}

type File = LocatedStruct<FileTypes['import']>;

function columnsOf(file: File, columns: File['columns'], problems: MappingProblem[]): MappedColumn[] {
  return [...(columns?.entries.values() ?? [])].flatMap(({ key, value: column }): MappedColumn[] => {
    if (!column?.to) return [];
    const target = targetOf(column.to.value);
    if ('fault' in target) {
      problems.push({ ...place(column.to), message: target.fault });
      return [];
    }
    if (key.value.includes(YEAR) !== column.to.value.includes(YEAR)) {
      const message = `${YEAR} belongs in both the heading and the place it goes to, or in neither`;
      problems.push({ ...place(column.to), message });
    }
    const numbers = column.numbers ?? file.numbers;
    const how: HowToRead = {
      as: column.as?.value ?? usualReading(target),
      unit: column.unit?.value,
      times: column.times?.value ?? 1,
      currency: column.currency?.value,
      values: textsOf(column.values),
      numbers: numbers?.decimal && { decimal: numbers.decimal.value, group: numbers.group?.value },
      dates: (column.dates ?? file.dates)?.value satisfies DayFormat | undefined,
    };
    return [{ heading: key.value, to: column.to.value, target, how }];
  });
}

/** Of numbers whose decimal sign is said to stand between thousands, too. */
function sameSigns(numbers: File['numbers']): readonly MappingProblem[] {
  const { decimal, group } = numbers ?? {};
  if (!decimal || decimal.value !== group?.value) return [];
  const message = `"${group.value}" is the decimal sign already; something else stands between thousands, or nothing`;
  return [{ ...place(group), message }];
}

function valuesOf(values: LocatedRecord<string> | undefined, problems: MappingProblem[]): FixedValue[] {
  return [...(values?.entries.values() ?? [])].flatMap(({ key, value }): FixedValue[] => {
    const target = targetOf(key.value);
    if (!('fault' in target)) return value ? [{ text: value.value, target }] : [];
    problems.push({ ...place(key), message: target.fault });
    return [];
  });
}

function textsOf(values: LocatedRecord<string> | undefined): ReadonlyMap<string, string> {
  return new Map(
    [...(values?.entries.values() ?? [])].flatMap(({ key, value }): [string, string][] =>
      value ? [[key.value, value.value]] : [],
    ),
  );
}

function place({ start, end }: Span): Span {
  return { start, end };
}
