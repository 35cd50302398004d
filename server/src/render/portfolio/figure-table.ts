import type { Bounds } from '../../score/portfolio/figure.ts';
import type { Explained } from '../../score/types.ts';
import { table, type Block, type Line } from '../page.ts';
import { NOTHING, valueInWords } from '../words.ts';

/** Figures of a portfolio, one to a row: what it is, its value or between which two it lies, and how it is computed. */
export function figureTable(figures: readonly (Explained | Bounds)[], currency: string): readonly Block[] {
  return table(
    [
      { title: 'Figure', align: 'left' },
      { title: 'Value', align: 'right' },
      { title: 'How', align: 'left', expendable: 1 },
    ],
    figures.map((figure): Line[] => {
      const { low, high } = 'low' in figure ? figure : { low: figure, high: figure };
      return [[low.label], [between(low, high, currency)], [howOf(low, high)]];
    }),
  );
}

function between(low: Explained, high: Explained, currency: string): string {
  const [from, to] = [low, high].map(({ value, unit }) =>
    value === undefined ? NOTHING : valueInWords(value, unit, currency),
  );
  return from === to ? (from ?? NOTHING) : `${from} to ${to}`;
}

/** The formula, and what it leaves out; without a value, why there is none. */
function howOf(low: Explained, high: Explained): string {
  const missing = low.missing ?? high.missing;
  if (low.value === undefined && high.value === undefined) return missing ?? '';
  return missing === undefined ? low.formula : `${low.formula}; ${missing}`;
}
