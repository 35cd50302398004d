/** A value that is computed when it is first asked for, and kept. */
export function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | undefined;
  return () => (computed ??= { value: compute() }).value;
}

/** An object each part of which is computed when it is first asked for, and kept. */
export function lazyParts<T extends object>(parts: { readonly [Key in keyof T]: () => T[Key] }): T {
  const object = {};
  for (const key of Object.keys(parts) as (keyof T)[])
    Object.defineProperty(object, key, { get: once(parts[key]), enumerable: true });
  return object as T;
}
