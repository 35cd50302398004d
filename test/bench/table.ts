import Table from 'cli-table3';
import { isReached, ratioIn, type Amount, type Figure, type Target, type Unmeasured } from './figure.ts';

/** The figures as a person reads them. */
export function table(figures: readonly (Figure | Unmeasured)[]): string {
  const rows = new Table({
    head: ['figure', 'product', 'held against', 'ratio', 'target', 'reached'],
    colAligns: ['left', 'right', 'left', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const figure of figures)
    rows.push(
      'why' in figure ? [figure.name, '–', figure.why.split('\n')[0] ?? '', '', '', '–'] : row(figure),
    );
  return rows.toString();
}

function row(figure: Figure): string[] {
  const { name, product, reference, target } = figure;
  const reached = isReached(figure);
  return [
    name,
    amount(product),
    reference ? `${amount(reference)} ${reference.of}` : '',
    ratio(ratioIn(figure)),
    target ? allowed(target, product) : '',
    reached === undefined ? '' : reached ? 'yes' : 'NO',
  ];
}

function allowed({ of, most }: Target, { unit }: Amount): string {
  return of === 'ratio' ? `≤ ${ratio(most)}` : `≤ ${most} ${unit}`;
}

function amount({ value, unit, p95 }: Amount): string {
  const most = p95 === undefined ? '' : ` (p95 ${short(p95)})`;
  return `${short(value)} ${unit}${most}`;
}

function ratio(value: number | undefined): string {
  return value === undefined ? '' : value < 0.1 ? value.toFixed(4) : value.toFixed(2);
}

function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
