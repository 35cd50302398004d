import type { Context } from '../../analysis/features/completion/context.ts';
import { textOfFileName } from '../../analysis/features/completion/file-name.ts';
import type { Stop, Template } from '../../analysis/features/completion/template.ts';
import { folderOf } from '../../analysis/files/kinds.ts';
import { policyOf } from '../../model/policy.ts';
import { newCriteria } from '../starting/new-criteria.ts';
import { newPlan } from '../starting/new-plan.ts';
import { newPortfolio } from '../starting/new-portfolio.ts';
import { capitalised } from '../words.ts';
import type { Completion } from './completion.ts';

/** Words that stand for what is to be filled in; no text of ours has them. */
const NAME = 'NameOfTheAccount';
const OWNER = 'person-who-owns-it';
const TITLE = 'TitleOfThePortfolio';

/** A whole file of the kind, for one that has nothing in it yet. */
export function wholeFile(context: Context): Completion {
  const { view } = context;
  const [label, insert, document] = textFor(context);
  return {
    label,
    detail: '',
    description: 'a whole file to fill in',
    kind: 'whole-file',
    insert,
    filter: `${label} ${view.kind}`,
    leadsOn: false,
    isSelected: false,
    document: () => document,
  };
}

function textFor(context: Context): readonly [label: string, text: Template, about: string] {
  const { view, snapshot, portfolio } = context;
  const { asOf } = snapshot;
  const policy = portfolio?.policy ?? policyOf();
  const id = textOfFileName(view.file);
  switch (view.kind) {
    case 'plan': {
      const manager = [...policy.people.values()].find(({ role }) => role === 'account-manager');
      const criteria = portfolio?.criteria.find((set) => set.criteria.id === policy.criteria);
      const text = newPlan({
        id: id === '' ? 'account' : id,
        name: NAME,
        owner: OWNER,
        status: 'active',
        segment: undefined,
        criteria: (criteria ?? portfolio?.criteria[0])?.criteria,
        namesCriteria: false,
        policy,
        asOf,
      });
      const name = { stop: capitalised(id.replaceAll('-', ' ')), name: 'name' };
      const owner = { stop: manager?.id ?? 'owner', name: 'owner' };
      const filled = filledIn(filledIn([text], NAME, name), OWNER, owner);
      return [
        'new plan',
        filled,
        'The plan of an account: what is known, and in comments what it still waits for.',
      ];
    }
    case 'criteria':
      return [
        'new criteria set',
        [
          newCriteria({
            id: id === '' ? 'core' : id,
            currency: policy.currency,
            large: 4_000_000,
            tiers: ['gold', 'silver', 'bronze'],
          }),
        ],
        'Eight questions that suit most companies, with their scales, and three tiers. It is sound as it stands.',
      ];
    case 'portfolio': {
      const folder = folderOf(view.file);
      const text = newPortfolio({
        title: TITLE,
        criteria: portfolio?.criteria[0]?.criteria.id ?? 'core',
        currency: policy.currency,
        startMonth: 1,
        managers: [],
        executives: [],
        asOf,
      });
      const title = { stop: capitalised(folder.slice(folder.lastIndexOf('/') + 1).replaceAll('-', ' ')) };
      return [
        'new portfolio',
        filledIn([text], TITLE, { ...title, name: 'title' }),
        'The policy of a portfolio: its people, cadences and limits, each explained.',
      ];
    }
  }
}

/** Every place of a word made one to fill in. */
function filledIn(template: Template, word: string, stop: Stop): Template {
  return template.flatMap((part): (string | Stop)[] =>
    typeof part === 'string'
      ? part.split(word).flatMap((text, index) => (index === 0 ? [text] : [stop, text]))
      : [part],
  );
}
