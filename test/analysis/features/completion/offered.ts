import assert from 'node:assert/strict';
import type { Outside } from '../../../../server/src/analysis/features/completion/context.ts';
import {
  blanksLeftBy,
  insertedAt,
  siteAt,
  type Site,
} from '../../../../server/src/analysis/features/completion/site.ts';
import { textOf } from '../../../../server/src/analysis/features/completion/template.ts';
import type { FileView, Snapshot } from '../../../../server/src/analysis/views.ts';
import { completionsAt, type Completion } from '../../../../server/src/render/completion.ts';
import { snapshotOf, workspace } from '../../../render/subject.ts';

export const outside: Outside = {
  files: ['notes/brand.md', '../research/rivals 2026.md'],
  currencies: [
    { code: 'EUR', name: 'Euro' },
    { code: 'SEK', name: 'Swedish Krona' },
  ],
  countries: [
    { code: 'DE', name: 'Germany' },
    { code: 'NO', name: 'Norway' },
  ],
};

/** What is offered at a place, and the file as it is. */
export interface Offer {
  readonly snapshot: Snapshot;
  readonly view: FileView;
  readonly offset: number;
  readonly site: Site | undefined;
  readonly completions: readonly Completion[];
}

export const inPlan = '/plans/new.plan.yaml';
export const inCriteria = '/other.criteria.yaml';
export const inPortfolio = '/south/portfolio.yaml';

/** What is offered where `‸` stands in a file that is added to the workspace of the hovers. */
export function offered(text: string, file = inPlan, around = workspace): Offer {
  const offset = text.indexOf('‸');
  assert.ok(offset >= 0, 'the place is marked');
  const snapshot = snapshotOf(`${around}#- ${file}\n${text.replace('‸', '')}`);
  const view = snapshot.file(file) ?? assert.fail(`${file} is read`);
  return { snapshot, view, offset, ...completionsIn(snapshot, view, offset) };
}

export function completionsIn(
  snapshot: Snapshot,
  view: FileView,
  offset: number,
): { readonly site: Site | undefined; readonly completions: readonly Completion[] } {
  const site = siteAt(view.kind, view.tree(), offset);
  return { site, completions: site ? completionsAt(snapshot, view, site, outside) : [] };
}

export function labels(text: string, file?: string): readonly string[] {
  return offered(text, file).completions.map(({ label }) => label);
}

/** Each choice as its line in the list: `4 · known to all · 73.9 gold`. */
export function lines(text: string, file?: string): readonly string[] {
  return offered(text, file).completions.map(({ label, detail, description }) =>
    [label, detail, description].filter((part) => part !== '').join(' · '),
  );
}

/** The text after a choice was taken, with `‸` where it is to be gone on. */
export function taken(text: string, label: string, file?: string): string {
  const { view, site, completions } = offered(text, file);
  const chosen = completions.find((completion) => completion.label === label);
  assert.ok(
    site && chosen,
    `"${label}" is offered, among ${completions.map((one) => one.label).join(' | ')}`,
  );
  return after(view.text, site, chosen, '‸');
}

/** A text with a choice in the place of what was typed; `filling` stands where something is to be filled in. */
export function after(text: string, site: Site, { insert }: Completion, filling: string): string {
  const { span } = site;
  const filled = insertedAt(site, insert).map((part) =>
    typeof part === 'string' || part.stop !== '' ? part : { stop: filling },
  );
  const left = blanksLeftBy(text, site, textOf(insert));
  return text.slice(0, left?.start ?? span.start) + textOf(filled) + text.slice(span.end);
}
