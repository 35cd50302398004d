/** Far more than any plan has, and far less than makes reading slow. */
const LIMIT = 500;

/**
 * Where brackets, dashes behind each other or colons on one line are nested deeper than any plan has them; undefined where they
 * are not. Counts without reading: signs inside texts count too, but no text holds so many.
 */
export function tooDeepAt(text: string): number | undefined {
  let brackets = 0;
  let dashes = 0;
  let colons = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charAt(i)) {
      case ' ':
        continue;
      case '-':
      case '?':
        if (text.charAt(i + 1) !== ' ') break;
        if (++dashes > LIMIT) return i;
        continue;
      case ':':
        if (text.charAt(i + 1) === ' ' && ++colons > LIMIT) return i;
        break;
      case '[':
      case '{':
        if (++brackets > LIMIT) return i;
        colons = 0;
        break;
      case ']':
      case '}':
        brackets = Math.max(0, brackets - 1);
        break;
      case ',':
      case '\n':
        colons = 0;
        break;
    }
    dashes = 0;
  }
  return undefined;
}
