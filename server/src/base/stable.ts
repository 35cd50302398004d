/** A text that is equal for equal plain values, whatever the order of their keys was. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Whether two plain values have the same fingerprint, at a fraction of the cost of two fingerprints. */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => alike(item, b[at]))
    );
  return covers(a as Properties, b as Properties) && covers(b as Properties, a as Properties, defined);
}

type Properties = Readonly<Record<string, unknown>>;

function defined(value: unknown, other: unknown): boolean {
  return (value === undefined) === (other === undefined);
}

/** Whether each property of one object is the same in another. */
function covers(a: Properties, b: Properties, same = alike): boolean {
  for (const key of Object.keys(a))
    if (!same(a[key], Object.hasOwn(b, key) ? b[key] : undefined)) return false;
  return true;
}
