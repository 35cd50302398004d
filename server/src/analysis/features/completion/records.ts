import { addMonths } from '../../../base/day.ts';
import type { Criterion } from '../../../model/criteria.ts';
import { policyOf } from '../../../model/policy.ts';
import { currentFiscalYear, fiscalYearsInside, previousFiscalYear } from '../../../score/fiscal.ts';
import { scalar } from '../../../syntax/edit.ts';
import type { RecordShape } from '../../../schema/shape.ts';
import type { Choice } from './choice.ts';
import type { Context } from './context.ts';
import { textAt, wordsOf } from './inputs.ts';
import { freeKey, inBraces, keyTemplate } from './keys.ts';
import { isAt } from './places.ts';
import type { KeySite } from './site.ts';
import { stop, type Template } from './template.ts';

/** Keys of the writer's own that are likely meant, and not there yet. */
export function recordKeys(site: KeySite, shape: RecordShape, context: Context): readonly Choice[] {
  const { kind } = context.view;
  const { path } = site;
  if (isAt(kind, path, 'plan/scores')) return criteria(site, context);
  if (isAt(kind, path, 'portfolio/exchangeRates/rates')) {
    const own = context.portfolio?.policy.currency;
    return lacking(
      context.outside.currencies.filter(({ code }) => code !== own),
      site,
      ({ code }) => code,
      ({ code, name }) => ({
        label: code,
        insert: keyTemplate(code, shape.values, site),
        filter: `${code} ${name ?? ''}`,
        about: { kind: 'currency', code, name },
      }),
    );
  }
  const plain = lacking(
    keysAt(site, context),
    site,
    ({ key }) => key,
    ({ key, words }): Choice => ({
      label: key,
      insert: keyTemplate(freeKey(key), shape.values, site),
      leadsOn: true,
      about: { kind: 'word', words },
    }),
  );
  return plain;
}

interface FreeKey {
  readonly key: string;
  readonly words: string;
}

function keysAt(site: KeySite, context: Context): readonly FreeKey[] {
  const { path, root } = site;
  const { kind } = context.view;
  const parent = path.slice(0, -1);
  if (isAt(kind, path, 'plan/financials/history')) return pastYears(context);
  if (isAt(kind, path, 'plan/financials/targets')) return yearsAhead(context);
  if (isAt(kind, path, 'plan/performance/*/ours')) return measures(context, 'ours');
  if (isAt(kind, path, 'plan/performance/*/theirs')) return measures(context, 'theirs');
  if (isAt(kind, path, 'criteria/criteria/*/scoring/points')) {
    const input = textAt(root, [...parent, 'input']) ?? '';
    return wordsOf(input).map((key) => ({ key, words: input }));
  }
  if (isAt(kind, path, 'criteria/criteria/*/scoring/anchors')) {
    const [min, max] = [Number(textAt(root, [...parent, 'min'])), Number(textAt(root, [...parent, 'max']))];
    if (!Number.isInteger(min) || !(max > min) || max - min > 20) return [];
    return Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => ({
      key: String(min + step),
      words: step === 0 ? 'the worst' : min + step === max ? 'the best' : '',
    }));
  }
  return [];
}

/** The questions of the criteria that are answered by a rating, those with the most weight first. */
function criteria(site: KeySite, context: Context): readonly Choice[] {
  const { plan } = context;
  const rated = (plan?.criteria?.criteria.criteria ?? []).filter(({ scoring }) => scoring?.type === 'rating');
  const sorted = rated.toSorted((a, b) => b.share - a.share);
  if (!plan) return [];
  return lacking(
    sorted,
    site,
    ({ id }) => id,
    (criterion) => ({
      label: criterion.id,
      insert: site.isNew ? [`${freeKey(criterion.id)}: `, ...entryFor(criterion, context)] : [criterion.id],
      leadsOn: true,
      filter: `${criterion.id} ${criterion.title}`,
      about: { kind: 'criterion', criterion, plan },
    }),
  );
}

/** A score to be filled in: given today, by the plan's owner, with evidence where it is required. */
export function entryFor({ evidenceRequired }: Criterion, { snapshot, plan }: Context): Template {
  const { owner } = plan?.facts ?? {};
  return inBraces([
    'rating: ',
    stop,
    `, scoredOn: ${snapshot.asOf}`,
    ...(owner === undefined ? [] : [`, scoredBy: ${scalar(owner)}`]),
    ...(evidenceRequired ? [', evidence: [', stop, ']'] : []),
  ]);
}

function pastYears({ snapshot, portfolio }: Context): FreeKey[] {
  const policy = portfolio?.policy ?? policyOf();
  let year = currentFiscalYear(policy, snapshot.asOf);
  return Array.from({ length: Math.max(5, policy.financials.historyYears) }, () => {
    year = previousFiscalYear(year);
    return { key: year, words: '' };
  });
}

function yearsAhead({ snapshot, portfolio, plan }: Context): FreeKey[] {
  const policy = portfolio?.policy ?? policyOf();
  const { startMonth } = policy.fiscalYear;
  const running = currentFiscalYear(policy, snapshot.asOf);
  const { start, end } = plan?.plan.horizon ?? {};
  const from = start?.value ?? snapshot.asOf;
  const until = end?.value ?? addMonths(snapshot.asOf, policy.horizon.maxMonths);
  return fiscalYearsInside(from, until, startMonth).map((key) => ({
    key,
    words: key === running ? 'the running fiscal year' : 'inside the horizon',
  }));
}

/** What performance is told of elsewhere in the plan. */
function measures({ plan }: Context, side: 'ours' | 'theirs'): FreeKey[] {
  const entries = plan?.plan.performance?.items ?? [];
  const keys = new Set(entries.flatMap((entry) => [...(entry[side]?.entries.keys() ?? [])]));
  return [...keys].map((key) => ({ key, words: 'as in other periods' }));
}

function lacking<Item>(
  items: readonly Item[],
  { present }: KeySite,
  keyOf: (item: Item) => string,
  choiceOf: (item: Item) => Choice,
): Choice[] {
  return items.filter((item) => !present.has(keyOf(item))).map(choiceOf);
}
