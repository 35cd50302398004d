import { kebab } from '../../../base/kebab.ts';
import type { FileId } from '../../../rules/finding.ts';
import { resolveWithin } from '../../files/kinds.ts';
import type { PortfolioView } from '../../views.ts';
import { folderForPlans } from '../new-account.ts';
import { fillIn } from './fill-in.ts';
import type { Mapping } from './mapping.ts';
import type { NamedRow } from './match.ts';
import { planOf } from './put-values.ts';

/** What a plan is begun with. Ids are in kebab-case. */
export interface Beginning {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
}

/** Gives the text of a plan that has just been begun. */
export type Begin = (beginning: Beginning) => string;

/** A plan for an account that has none. */
interface NewPlan {
  readonly file: FileId;
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The ids and files that are taken. */
export interface Taken {
  readonly ids: Set<string>;
  readonly files: Set<FileId>;
}

/** The plan that a row makes, or why it makes none. */
export function newPlan(
  { value }: NamedRow,
  row: ReadonlyMap<string, string | number>,
  { match, folder }: Mapping,
  portfolio: PortfolioView,
  taken: Taken,
  begin: Begin,
): NewPlan | { readonly fault: string } {
  const values = new Map(row);
  if (match.to !== 'id' && !values.has(match.to)) values.set(match.to, value);
  const [name, owner] = [values.get('account.name'), values.get('owner')];
  if (typeof name !== 'string')
    return { fault: 'a new plan needs the name of the account; map a column to account.name' };
  if (typeof owner !== 'string')
    return { fault: 'a new plan needs an owner; map a column to it, or give one under "defaults"' };
  const id = kebab(match.to === 'id' ? value : name);
  if (id === '') return { fault: `no id can be made of "${match.to === 'id' ? value : name}"` };
  const { root, plans } = portfolio;
  const usual = folderForPlans(plans, root).slice(root.length + 1);
  const file = resolveWithin(root, root, `${folder ?? usual}/${id}.plan.yaml`);
  if (file === undefined) return { fault: `the folder "${folder ?? ''}" lies outside of the portfolio` };
  if (taken.ids.has(id) || taken.files.has(file))
    return { fault: `"${id}" is the id of another plan already` };
  taken.ids.add(id);
  taken.files.add(file);
  const text = fillIn(begin({ id, name, owner }), values) ?? planOf(new Map([['id', id], ...values]));
  return { file, id, name, text };
}
