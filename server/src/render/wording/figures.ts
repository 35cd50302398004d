/** Numbers that are tried otherwise, and figures that come from other files. */
export interface FigureWording {
  /** The weight of a criterion, and its share of the score in per cent. */
  weight(weight: string, percent: string): string;
  /** Where a tier begins, in points. */
  enteredFrom(points: string): string;
  /** That a value cannot be tried at a place; a sentence. */
  noSingleValue(place: string, typed: string): string;
  /** The same, with the reason that the analyser gives. */
  unfit(place: string, reason: string): string;
  /** The parts of a tally; what is still to be done, or done. */
  rows(many: number): string;
  plansUpdated(many: number, isDone: boolean): string;
  plansMade(many: number, isDone: boolean): string;
  plansAsBefore(many: number): string;
  rowsNotImported(many: number): string;
  rowsWithoutPlan(many: number): string;
  plansWithoutRow(many: number): string;
  /** Why nothing can be imported; sentences. */
  readonly noTables: string;
  readonly noPortfolio: string;
  noSuchFile(name: string): string;
  /** With what the disk says. */
  unreadable(name: string, reason: string): string;
  /** With the findings in a mapping, as sentences. */
  unusableMapping(findings: string): string;
  /** With what is wrong with a file of rows, as sentences. */
  unusableTable(findings: string): string;
}
