/** Reads what others sent, of which nothing is certain. */

export type Json = Readonly<Record<string, unknown>>;

/** The object at a path of keys; an empty one where there is none. */
export function objectAt(value: unknown, ...keys: readonly string[]): Json {
  let at: unknown = value;
  for (const key of keys) at = isObject(at) ? at[key] : undefined;
  return isObject(at) ? at : {};
}

/** Empty where it is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The items of a list; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
