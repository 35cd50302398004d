import type { Figure, Unmeasured } from './figure.ts';

/** Figures that are measured together. */
export interface Group {
  /** By which it is chosen on the command line. */
  readonly id: string;
  /** What `--quick` leaves out, because it takes minutes. */
  readonly slow?: true;
  readonly measure: (effort: Effort) => AsyncGenerator<Figure | Unmeasured, void>;
}

/** How much is done for the sake of precision. */
export class Effort {
  readonly isQuick: boolean;
  /** Tells the person who waits what is being done. */
  readonly tell: (what: string) => void;

  constructor(isQuick: boolean, tell: (what: string) => void) {
    this.isQuick = isQuick;
    this.tell = tell;
  }

  /** How often something is measured. */
  times(thorough: number, quick: number): number {
    return this.isQuick ? quick : thorough;
  }
}
