const chunkSize = 128;

/** An immutable map from names to values. `with` copies one small chunk, so that ten thousand files cost a keystroke nothing. */
export class Table<Value> {
  /** Shared by all versions and only ever added to; a version has no value at indexes that came after it. */
  readonly #indexes: Map<string, number>;
  readonly #chunks: readonly (readonly (Value | undefined)[])[];

  private constructor(indexes: Map<string, number>, chunks: readonly (readonly (Value | undefined)[])[]) {
    this.#indexes = indexes;
    this.#chunks = chunks;
  }

  static empty<Value>(): Table<Value> {
    return new Table<Value>(new Map(), []);
  }

  get(name: string): Value | undefined {
    const index = this.#indexes.get(name);
    return index === undefined ? undefined : this.#chunks[Math.floor(index / chunkSize)]?.[index % chunkSize];
  }

  /** The table with a value for a name, or without one for `undefined`. */
  with(name: string, value: Value | undefined): Table<Value> {
    let index = this.#indexes.get(name);
    if (index === undefined) {
      if (value === undefined) return this;
      index = this.#indexes.size;
      this.#indexes.set(name, index);
    }
    const at = Math.floor(index / chunkSize);
    const chunks = this.#chunks.slice();
    const chunk = (chunks[at] ?? []).slice();
    chunk[index % chunkSize] = value;
    chunks[at] = chunk;
    return new Table(this.#indexes, chunks);
  }
}
