import type { Column } from '../../render/page.ts';
import type { Style } from './style.ts';
import { cut, padEnd, padStart, widthOfText } from './width.ts';

const GAP = '  ';
/** A column is not cut to less than this. */
const LEAST = 8;
/** Words that could be left out are not worth less than this. */
const LEAST_OF_EXPENDABLE = 24;

/**
 * A table within so many terminal columns: expendable columns are cut or left out first, then the widest text is cut. The head is
 * told from the rows by its style alone.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOfText(title), ...rows.map((row) => widthOfText(row[index] ?? ''))),
  );
  const shown = new Set(columns.keys());
  const total = (): number =>
    [...shown].reduce((sum, index) => sum + (widths[index] ?? 0), 0) + GAP.length * (shown.size - 1);
  while (total() > width) {
    const dropped = [...shown]
      .filter((index) => columns[index]?.expendable !== undefined)
      .sort((a, b) => (columns[b]?.expendable ?? 0) - (columns[a]?.expendable ?? 0))[0];
    if (dropped === undefined) break;
    const least =
      columns[dropped]?.align === 'left'
        ? Math.min(widths[dropped] ?? 0, LEAST_OF_EXPENDABLE)
        : (widths[dropped] ?? 0);
    if (total() - (widths[dropped] ?? 0) + least <= width) {
      widths[dropped] = (widths[dropped] ?? 0) - (total() - width);
      break;
    }
    shown.delete(dropped);
  }
  while (total() > width) {
    const widest = [...shown].sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (widest === undefined || (widths[widest] ?? 0) <= LEAST) break;
    widths[widest] = Math.max(LEAST, (widths[widest] ?? 0) - (total() - width));
  }
  const line = (cells: readonly string[]): string =>
    [...shown]
      .map((index) => {
        const text = cut(cells[index] ?? '', widths[index] ?? 0);
        return columns[index]?.align === 'right'
          ? padStart(text, widths[index] ?? 0)
          : padEnd(text, widths[index] ?? 0);
      })
      .join(GAP)
      .trimEnd();
  return [style.faint(line(columns.map(({ title }) => title))), ...rows.map(line)];
}
