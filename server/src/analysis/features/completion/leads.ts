import type { Shape } from '../../../schema/shape.ts';
import type { Path } from '../../../syntax/tree.ts';
import type { Choice } from './choice.ts';
import type { Context } from './context.ts';
import { recordKeys } from './records.ts';
import type { KeySite } from './site.ts';
import { keysInside } from './template.ts';
import { scalarChoices } from './values.ts';

/**
 * A key that leads on only where there is something to offer for its value: an editor that is asked to show a list that is empty
 * shows words of its own, and the next Enter would write one of them.
 */
export function leadingSomewhere(choice: Choice, site: KeySite, context: Context): Choice {
  if (choice.leadsOn !== true) return choice;
  const { about, label, leadsOn, ...rest } = choice;
  const shape = about.kind === 'keys' ? site.shape : valueShape(site.shape, label);
  const path = about.kind === 'keys' ? site.path : [...site.path, label];
  const leads = shape === undefined || isOffered(shape, path, site, context);
  return { ...rest, about, label, ...(leads && { leadsOn }) };
}

/** The shape of what stands behind a key; undefined for the tag of a union, behind which its variants are offered. */
function valueShape(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'record') return shape.values;
  return shape.kind === 'struct' ? shape.properties.get(key) : undefined;
}

/** Whether anything can be offered at the first place to be filled in of a value that is not written yet. */
function isOffered(shape: Shape, path: Path, site: KeySite, context: Context): boolean {
  switch (shape.kind) {
    case 'scalar':
      return scalarChoices({ path, root: site.root }, shape, context).length > 0;
    case 'list':
      return isOffered(shape.items, [...path, 0], site, context);
    case 'record':
      return recordKeys({ ...site, shape, path, present: new Set() }, shape, context).length > 0;
    case 'union':
      return true;
    case 'struct': {
      const [first] = keysInside(shape);
      const value = first === undefined ? undefined : shape.properties.get(first);
      // Where none is written with it, its keys are what is offered.
      return first === undefined || value === undefined || isOffered(value, [...path, first], site, context);
    }
  }
}
