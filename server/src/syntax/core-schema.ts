/** The value of an unquoted scalar by the core schema of YAML 1.2 (chapter 10.3.2). */
export function plainScalar(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  // Most scalars are words: only those that begin like a number, a dot, "~" or one of n, t, f need a second look.
  if (isDigit(first) || first === 43 || first === 45 || first === 46) return numberOf(text) ?? text;
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return text;
  }
}

const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

function numberOf(text: string): number | undefined {
  if (decimal.test(text)) return Number(text);
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
