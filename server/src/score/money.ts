import type { Spanned } from '../base/span.ts';
import type { Policy } from '../model/policy.ts';
import type { Input, Source } from './types.ts';

type Rates = Pick<Policy, 'currency' | 'exchangeRates'>;

/** An amount in the portfolio's currency; without a currency it is in that one already. Undefined where the rate is unknown. */
export function convert(amount: number, from: string | undefined, policy: Rates): number | undefined {
  if (from === undefined || from === policy.currency) return amount;
  const rate = policy.exchangeRates.get(from);
  return rate === undefined ? undefined : amount * rate;
}

export interface Converted {
  /** In the portfolio's currency; undefined where the rate is unknown. */
  readonly value: number | undefined;
  /** The amount as written and, where it was converted, the rate. */
  readonly inputs: readonly Input[];
}

/** An amount of a plan in the portfolio's currency, with the amount as written and the rate that was used. */
export function explainMoney(
  label: string,
  amount: Spanned<number>,
  currency: string | undefined,
  policy: Rates,
): Converted {
  const value = convert(amount.value, currency, policy);
  const source = inPlan(amount);
  if (currency === undefined || currency === policy.currency) {
    return { value, inputs: [{ label, value: amount.value, unit: 'money', source }] };
  }
  const written: Input = { label, value: amount.value, unit: 'money', currency, source };
  const rate = policy.exchangeRates.get(currency);
  return { value, inputs: rate === undefined ? [written] : [written, rateInput(currency, rate, policy)] };
}

/** Why an amount cannot be converted; without a currency, of one that the plan leaves open. */
export function missingRate(currency: string | undefined, policy: Rates): string {
  return `portfolio.yaml has no exchange rate from ${currency ?? 'the plan’s currency'} to ${policy.currency}`;
}

/** Where in the plan a figure comes from, given by its offsets. */
export function inPlan({ start, end }: { readonly start: number; readonly end: number }): Source {
  return { file: 'plan', span: { start, end } };
}

function rateInput(from: string, rate: number, { currency }: Rates): Input {
  const source: Source = { file: 'portfolio', path: ['exchangeRates', 'rates', from] };
  return { label: `${currency} for 1 ${from}`, value: rate, unit: 'ratio', source };
}
