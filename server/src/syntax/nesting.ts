/** Far more than any plan has, and far less than makes reading slow. */
const LIMIT = 500;

/**
 * Where brackets, or dashes behind each other on one line, are nested deeper than any plan has them; undefined where they are
 * not. Counts without reading: brackets inside texts count too, but a text leaves few of them open.
 */
export function tooDeepAt(text: string): number | undefined {
  let open = 0;
  let dashes = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 32: // space
        continue;
      case 91: // [
      case 123: // {
        open++;
        break;
      case 93: // ]
      case 125: // }
        open = Math.max(0, open - 1);
        break;
      case 45: // -
      case 63: // ?
        if (text.charCodeAt(i + 1) !== 32) break;
        dashes++;
        if (dashes > LIMIT) return i;
        continue;
    }
    if (open > LIMIT) return i;
    dashes = 0;
  }
  return undefined;
}
