import type { PortfolioView } from '../../analysis/views.ts';
import { inFile, type Inline, type Line } from '../page.ts';

/** What accounts are called, as links to their plans. */
export function namesOf({ plans }: PortfolioView): (key: string) => Inline {
  const names = new Map(plans.map(({ file, name }) => [file, name]));
  return (key) => inFile(names.get(key) ?? key, key);
}

/** Names in one line, the first few of very many. */
export function joinedNames(names: readonly Inline[], most: number): Line {
  const shown = names.slice(0, most).flatMap((name, index) => (index === 0 ? [name] : [', ', name]));
  return names.length > most ? [...shown, ` and ${names.length - most} more`] : shown;
}
