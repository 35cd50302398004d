/** Under this, cents are worth a word: whoever keeps accounts in millions writes 3.1 for them. */
const SMALL = 1000;

/** An amount of money in whole units, in groups of three digits: `7,440,000`. A small one with up to two decimals: `24.5`. */
export function amount(money: number): string {
  if (Math.abs(Math.round(money)) < SMALL) return String(Number(money.toFixed(2)));
  return String(Math.round(money)).replace(/\B(?=(\d{3})+$)/g, ',');
}
