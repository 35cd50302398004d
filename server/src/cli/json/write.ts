/**
 * JSON in pieces, so that the largest document never stands in memory as one text. Iterables that are no arrays become arrays,
 * their items made one by one and written on a line each; what is above them is indented.
 */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (isLazy(value)) yield* listPieces(value, indent);
  else if (isObject(value) && Object.values(value).some(isLazy)) yield* objectPieces(value, indent);
  else yield JSON.stringify(value);
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
  return isObject(value) && Symbol.iterator in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
