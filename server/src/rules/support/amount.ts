/** An amount of money in whole units, in groups of three digits: `7,440,000`. */
export function amount(money: number): string {
  return String(Math.round(money)).replace(/\B(?=(\d{3})+$)/g, ',');
}
