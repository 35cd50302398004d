import { catalogue } from '../../../rules/catalogue.generated.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Choice } from './choice.ts';
import type { CommentSite } from './comment-site.ts';
import type { Context } from './context.ts';
import { daysAhead } from './days.ts';
import { stop } from './template.ts';

const all: readonly Rule[] = catalogue;

/** What a comment can say that excuses a finding: the rules that find something here come first. */
export function commentChoices(site: CommentSite, { snapshot, view }: Context): readonly Choice[] {
  switch (site.part) {
    case 'opening':
      return [
        opening('plans-ignore', 'excuses one rule on this line or the next'),
        opening('plans-ignore-file', 'excuses one rule in the whole file'),
      ];
    case 'until':
      return daysAhead(snapshot.asOf);
    case 'rule': {
      const { lines } = view;
      const { line } = lines.at(site.start);
      const found = new Set(
        view.findings
          .filter(({ span }) => site.wholeFile || [line, line + 1].includes(lines.at(span.start).line))
          .map(({ rule }) => rule),
      );
      const rules = all.filter(({ unsuppressible }) => !unsuppressible);
      const sorted = [
        ...rules.filter(({ id }) => found.has(id)),
        ...rules.filter(({ id }) => !found.has(id)),
      ];
      const isFollowed = site.rest.trimStart().startsWith(':');
      return sorted.map((rule) => ({
        label: rule.id,
        insert: isFollowed ? [rule.id] : [`${rule.id}: `, stop],
        about: { kind: 'rule', rule, isHere: found.has(rule.id) },
      }));
    }
  }
}

function opening(label: string, words: string): Choice {
  return { label, insert: [`${label} `, stop], leadsOn: true, about: { kind: 'word', words } };
}

/** A key that sets the severity of a rule, with what the rule is about. */
export function ruleSetting(choice: Choice): Choice {
  const rule = all.find(({ id }) => id === choice.label);
  return rule ? { ...choice, about: { kind: 'rule', rule, isHere: false } } : choice;
}
