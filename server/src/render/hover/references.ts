import type { PlanView, PortfolioView } from '../../analysis/views.ts';
import type { Span, Spanned } from '../../base/span.ts';
import { code, paragraph, strong, type Block } from '../page.ts';
import { leadsTo, type Place } from './place.ts';

interface Named {
  readonly at: Span;
  readonly id?: Spanned<string>;
}

/** What an id stands for: the stakeholder, objective, segment or product that is named by it. */
export function referenceBlocks(
  { path }: Place,
  id: string,
  { plan, portfolio }: PlanView,
): readonly Block[] {
  if (
    leadsTo(path, 'actions', '*', 'customerOwner') ||
    leadsTo(path, 'links', '*', 'from') ||
    leadsTo(path, 'links', '*', 'to')
  ) {
    const found = find(plan.stakeholders?.items, id);
    return found
      ? [about(id, found.name?.value, [found.role?.value, found.unit?.value, found.stance?.value])]
      : [];
  }
  if (leadsTo(path, 'actions', '*', 'objective')) {
    const found = find(plan.objectives?.items, id);
    return found ? [about(id, found.statement?.value, [found.kind?.value])] : [];
  }
  return referenceToPortfolio(path, id, portfolio);
}

function referenceToPortfolio(
  path: Place['path'],
  id: string,
  { portfolio }: PortfolioView,
): readonly Block[] {
  if (leadsTo(path, 'objectives', '*', 'companyObjective')) {
    const found = find(portfolio?.objectives?.items, id);
    return found ? [about(id, found.statement?.value, ['an objective of the company'])] : [];
  }
  if (leadsTo(path, 'account', 'segment')) {
    const found = find(portfolio?.segments?.items, id);
    const analysed = found?.analysedOn ? `analysed on ${found.analysedOn.value}` : undefined;
    return found ? [about(id, found.name?.value, ['a segment', analysed])] : [];
  }
  if (leadsTo(path, 'opportunities', '*', 'product') || path.at(-1) === 'productLine') {
    const found = find(portfolio?.products?.items, id);
    return found ? [about(id, found.name?.value, ['a product of ours'])] : [];
  }
  return [];
}

function find<T extends Named>(items: readonly T[] | undefined, id: string): T | undefined {
  return items?.find((item) => item.id?.value === id);
}

function about(id: string, name: string | undefined, words: readonly (string | undefined)[]): Block {
  const rest = words.filter((word) => word !== undefined).join(', ');
  return paragraph(strong(name ?? id), ' (', code(id), `)${rest === '' ? '' : `, ${rest}`}`);
}
