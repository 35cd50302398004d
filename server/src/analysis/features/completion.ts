import type { Choice } from './completion/choice.ts';
import { commentChoices, ruleSetting } from './completion/comments.ts';
import type { Context } from './completion/context.ts';
import { structKeys } from './completion/keys.ts';
import { recordKeys } from './completion/records.ts';
import { isAt } from './completion/places.ts';
import type { Site } from './completion/site.ts';
import { valueChoices } from './completion/values.ts';

/** What can be inserted at a place, the likeliest first. */
export function choicesAt(site: Site, context: Context): readonly Choice[] {
  switch (site.kind) {
    case 'comment':
      return commentChoices(site, context);
    case 'key': {
      if (site.shape.kind === 'record') return recordKeys(site, site.shape, context);
      const keys = structKeys(site);
      return isAt(context.view.kind, site.path, 'portfolio/rules') ? keys.map(ruleSetting) : keys;
    }
    case 'value':
      return valueChoices(site, context);
  }
}
