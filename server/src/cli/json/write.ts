/** A value of a document to be written: plain values, and iterables whose items are made as they are written. */
export type Writable = unknown;

/**
 * JSON in pieces, so that the largest document never stands in memory as one text. Iterables that are no arrays become arrays,
 * their items made one by one; everything else is as `JSON.stringify(value, null, 2)` writes it.
 */
export function* jsonPieces(value: Writable, indent = ''): Generator<string> {
  if (isLazy(value)) yield* listPieces(value, indent);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(holdsLazy)) {
    yield* objectPieces(value, indent);
  } else yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

function* listPieces(items: Iterable<unknown>, indent: string): Generator<string> {
  let any = false;
  for (const item of items) {
    yield `${any ? ',' : '['}\n${indent}  `;
    yield* jsonPieces(item, `${indent}  `);
    any = true;
  }
  yield any ? `\n${indent}]` : '[]';
}

function* objectPieces(object: object, indent: string): Generator<string> {
  let any = false;
  for (const [key, part] of Object.entries(object)) {
    if (part === undefined) continue;
    yield `${any ? ',' : '{'}\n${indent}  ${JSON.stringify(key)}: `;
    yield* jsonPieces(part, `${indent}  `);
    any = true;
  }
  yield any ? `\n${indent}}` : '{}';
}

function isLazy(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;
}

function holdsLazy(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return isLazy(value) || Object.values(value).some(holdsLazy);
}
