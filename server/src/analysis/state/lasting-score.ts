import { Renewable } from '../../base/renewable.ts';
import { withoutOrigins } from '../../score/score.ts';
import type { Score, ScoreFigures } from '../../score/types.ts';

/** A score that can let go of what its values came from. Its numbers stay, for all accounts are compared by them. */
export class LastingScore implements Score {
  readonly figures: ScoreFigures;
  readonly #whole: Renewable<Score>;

  /** `compute` may be called again later on, or only then where the numbers are known. */
  constructor(compute: () => Score, figures?: ScoreFigures) {
    this.#whole = new Renewable(compute);
    this.figures = figures ?? withoutOrigins(this.#whole.value);
  }

  get criteria(): Score['criteria'] {
    return this.#whole.value.criteria;
  }

  get categories(): Score['categories'] {
    return this.figures.categories;
  }

  get coverage(): number {
    return this.figures.coverage;
  }

  get total(): Score['total'] {
    return this.figures.total;
  }

  release(): void {
    this.#whole.release();
  }
}
