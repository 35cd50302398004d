/** How often a server that dies on its own is started again before a person is asked. */
export class RestartBudget {
  readonly #limit: number;
  readonly #windowMilliseconds: number;
  #deaths: number[] = [];

  constructor(limit: number, windowMilliseconds: number) {
    this.#limit = limit;
    this.#windowMilliseconds = windowMilliseconds;
  }

  /** Records a death at the given time and says whether another start is still within the budget. */
  allowsAfterDeath(now: number): boolean {
    this.#deaths = [...this.#deaths.filter((death) => now - death < this.#windowMilliseconds), now];
    return this.#deaths.length <= this.#limit;
  }
}
