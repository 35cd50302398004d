const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Wider lines leave out some of the values in between, never the first or the last. */
const WIDEST = 40;

/** Numbers as a line of blocks, the lowest of them at the bottom and the highest at the top; empty for fewer than two. */
export function sparkline(values: readonly number[]): string {
  if (values.length < 2) return '';
  const shown = values.length <= WIDEST ? values : thinned(values);
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const height = (value: number): number =>
    high === low ? 3 : Math.round(((value - low) / (high - low)) * (blocks.length - 1));
  return shown.map((value) => blocks[height(value)]).join('');
}

function thinned(values: readonly number[]): readonly number[] {
  const last = values.length - 1;
  return Array.from({ length: WIDEST }, (_, index) => values[Math.round((index * last) / (WIDEST - 1))] ?? 0);
}
