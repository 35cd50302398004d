/**
 * Something large that can be made again, equal to what it was. It is made when it is first asked for and stays until it is let
 * go; made again after that, it stays while the memory is not needed.
 */
export class Renewable<Value extends object> {
  readonly #make: () => Value;
  #made: Value | undefined;
  #remade: WeakRef<Value> | undefined;
  #released = false;

  constructor(make: () => Value, made?: Value) {
    this.#make = make;
    this.#made = made;
  }

  get value(): Value {
    const known = this.#made ?? this.#remade?.deref();
    if (known) return known;
    const made = this.#make();
    if (this.#released) this.#remade = new WeakRef(made);
    else this.#made = made;
    return made;
  }

  release(): void {
    this.#made = undefined;
    this.#released = true;
  }
}
