import type { Day } from '../../base/day.ts';
import type { PlanView, PortfolioView } from '../../analysis/views.ts';
import { catalogue } from '../../rules/catalogue.generated.ts';
import type { Rule } from '../../rules/rule.ts';
import { criteriaHeadline, portfolioHeadline } from '../headline.ts';
import { rulePageUrl } from '../links.ts';
import { code, link, list, paragraph, strong, type Block } from '../page.ts';
import { count } from '../words.ts';
import { dateBlocks } from './date.ts';
import { personBlocks } from './person.ts';
import { leadsTo, textAt, type Place } from './place.ts';
import { topicBlocks } from './portfolio-topics.ts';

/** What a place in a portfolio is and does, beyond what its schema says. */
export function portfolioBlocks(place: Place, view: PortfolioView): readonly Block[] {
  const { path } = place;
  if (leadsTo(path, 'rules', '*')) return ruleBlocks(String(path[1]));
  const topic = topicBlocks(path, view, place.snapshot.asOf);
  if (topic.length > 0) return topic;
  const text = textAt(place);
  if (text === undefined) return [];
  if (leadsTo(path, 'people', '*', 'fte')) {
    const id = view.portfolio?.people?.items.find(({ fte }) => fte?.start === place.node.start)?.id;
    return id ? personBlocks(id.value, view) : [];
  }
  if (leadsTo(path, 'title')) return titleBlocks(view, place.snapshot.asOf);
  if (leadsTo(path, 'criteria')) return setBlocks(text, view);
  if (leadsTo(path, 'people', '*', 'id') || leadsTo(path, 'people', '*', 'name')) {
    const person = view.portfolio?.people?.items.find(({ id, name }) =>
      [id?.start, name?.start].includes(place.node.start),
    );
    return person?.id ? personBlocks(person.id.value, view) : [];
  }
  if (leadsTo(path, 'listReviews', '*', 'reviewers', '*')) return personBlocks(text, view);
  if (leadsTo(path, 'segments', '*', 'id'))
    return accountsOf(text, view, ({ facts }) => facts.segment === text);
  if (leadsTo(path, 'products', '*', 'id'))
    return accountsOf(text, view, ({ facts }) => facts.productLines.includes(text));
  if (leadsTo(path, 'objectives', '*', 'id')) {
    return accountsOf(text, view, ({ plan }) =>
      (plan.objectives?.items ?? []).some(({ companyObjective }) => companyObjective?.value === text),
    );
  }
  return dateBlocks(place, undefined);
}

function titleBlocks(view: PortfolioView, asOf: Day): readonly Block[] {
  return [paragraph(strong(view.title), `: ${portfolioHeadline(view, asOf)}`)];
}

function setBlocks(id: string, { criteria }: PortfolioView): readonly Block[] {
  const set = criteria.find((one) => one.criteria.id === id);
  return set ? [paragraph(strong(set.criteria.title ?? id), `: ${criteriaHeadline(set)}`)] : [];
}

function ruleBlocks(id: string): readonly Block[] {
  const rule = (catalogue as readonly Rule[]).find((one) => one.id === id);
  if (!rule) return [];
  const rises = rule.escalates ? `, ${rule.escalates} once overdue by a whole further cadence` : '';
  const clock = rule.clock ? [['driven by the passing of time alone']] : [];
  return [
    paragraph(code(rule.id), `: ${rule.summary}`),
    ...list([
      [`${rule.severity}${rises} by default; here it can be off, information, warning or error`],
      ...clock,
      [link('what it is for, with examples', rulePageUrl(rule.id))],
    ]),
  ];
}

function accountsOf(
  id: string,
  { plans }: PortfolioView,
  belongs: (plan: PlanView) => boolean,
): readonly Block[] {
  const names = plans.filter((plan) => plan.role !== 'exited' && belongs(plan)).map(({ name }) => name);
  const listed =
    names.length === 0 ? '' : `: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`;
  return [paragraph(code(id), ` · ${count(names.length, 'account')}${listed}`)];
}
