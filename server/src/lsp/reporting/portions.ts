/** A list cut into pieces of a size, the last of which may be shorter. */
export function inPortions<T>(items: readonly T[], size: number): (readonly T[])[] {
  const portions: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += size) portions.push(items.slice(at, at + size));
  return portions;
}
