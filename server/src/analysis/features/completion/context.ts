import type { FileView, PlanView, PortfolioView, Snapshot } from '../../views.ts';

/** A file of a portfolio, and what is known around it. */
export interface Context {
  readonly snapshot: Snapshot;
  readonly view: FileView;
  readonly portfolio: PortfolioView | undefined;
  /** The plan that the file is. */
  readonly plan: PlanView | undefined;
  readonly outside: Outside;
}

/** What is neither in the files nor in the schemas, and has to be handed in. */
export interface Outside {
  /** Files that can be named, by their paths from the folder of the file, the nearest first. */
  readonly files: readonly string[];
  readonly currencies: readonly Code[];
  readonly countries: readonly Code[];
}

/** A code of an international standard, and what people call it. */
export interface Code {
  readonly code: string;
  readonly name: string | undefined;
}
