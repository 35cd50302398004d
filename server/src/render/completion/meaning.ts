/**
 * What the description of a property says of one of its values: the words behind `grow: `, or in brackets behind it, or behind a
 * number. Undefined where it only names the value.
 */
export function meaningOf(description: string | undefined, value: unknown): string | undefined {
  if (description === undefined) return undefined;
  const word = String(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found =
    new RegExp(`(?:^|[.:] )${word}: (.+?)(?=\\. |\\.?$)`).exec(description) ??
    new RegExp(`(?<![\\w-])${word} \\((.+?)\\)`).exec(description) ??
    (typeof value === 'number' ? new RegExp(`(?<![\\w.-])${word} ([a-z]+)(?=[,.])`).exec(description) : null);
  return found?.[1];
}
