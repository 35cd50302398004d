/** What is asked before a portfolio or a plan is begun. */
export interface StartingWording {
  readonly questions: Readonly<
    Record<'title' | 'currency' | 'startMonth' | 'managers' | 'executives' | 'tiers', string>
  >;
  /** What a large customer buys in a year, which has all points for revenue. */
  howLarge(currency: string): string;
  /** What is wrong with an answer; without a full stop. */
  readonly titleNeeded: string;
  readonly nameNeeded: string;
  noCurrency(typed: string): string;
  noMonth(typed: string): string;
  noAmount(typed: string): string;
  noId(typed: string): string;
  /** From two tiers to so many can be named. */
  wrongNumberOfTiers(typed: string, named: number, most: number): string;
  tierTwice(typed: string): string;
  /** Why nothing can be begun; sentences. */
  readonly noFolder: string;
  hasPortfolio(title: string): string;
  isInPortfolio(title: string): string;
  holdsPortfolio(title: string): string;
  noIdFrom(name: string): string;
  /** Worth knowing; a sentence. */
  namesake(name: string): string;
}
