import type { Choice } from './completion/choice.ts';
import { commentChoices, ruleSetting } from './completion/comments.ts';
import type { Context } from './completion/context.ts';
import { structKeys } from './completion/keys.ts';
import { leadingSomewhere } from './completion/leads.ts';
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
      const keys = site.shape.kind === 'record' ? recordKeys(site, site.shape, context) : structKeys(site);
      return isAt(context.view.kind, site.path, 'portfolio/rules')
        ? keys.map(ruleSetting)
        : keys.map((key) => leadingSomewhere(key, site, context));
    }
    case 'value':
      return valueChoices(site, context);
  }
}
