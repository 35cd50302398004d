import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAt, type KeySite } from '../../../../server/src/analysis/features/completion/site.ts';
import { kindOf } from '../../../../server/src/analysis/files/kinds.ts';
import type { Snapshot } from '../../../../server/src/analysis/views.ts';
import { completionsAt } from '../../../../server/src/render/completion.ts';
import { parse } from '../../../../server/src/syntax/parse.ts';
import { plainOf, type Path } from '../../../../server/src/syntax/tree.ts';
import { analyse } from '../../../support/analyse.ts';
import { fixtureDay } from '../../../support/workspace.ts';
import { samplesFolder } from '../../../support/samples.ts';
import { after, completionsIn, outside } from './offered.ts';

/** A sample whose files are written in many ways. */
const folder = join(samplesFolder, 'emea');
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => kindOf(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);
const some = [
  '/portfolio.yaml',
  '/core.criteria.yaml',
  '/plans/helvapharm.plan.yaml',
  '/plans/norrbo.plan.yaml',
];

describe('completion anywhere', () => {
  let snapshot: Snapshot;
  before(() => {
    snapshot = analyse({ asOf: fixtureDay, files });
  });

  it('has an answer at every place of whole files and of files that are cut off', () => {
    let answered = 0;
    for (const name of some) {
      const whole = files.get(name) ?? assert.fail(`${name} is in the sample`);
      const view = snapshot.file(name) ?? assert.fail();
      for (const share of [1, 0.71, 0.33]) {
        const text = whole.slice(0, whole.length * share);
        const tree = parse(text);
        for (let offset = 0; offset <= text.length; offset += 7) {
          const site = siteAt(view.kind, tree, offset);
          if (!site) continue;
          answered++;
          const { span } = site;
          assert.ok(span.start <= offset && offset <= span.end, `${name} ${offset}`);
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
          assert.doesNotThrow(() => completionsAt(snapshot, view, site, outside));
        }
      }
    }
    assert.ok(answered > 1000, `${answered}`);
  });

  it('puts keys on a new line so that the file says what it said, and the key as well', () => {
    let tried = 0;
    for (const name of some) {
      const text = files.get(name) ?? assert.fail(`${name} is in the sample`);
      const view = snapshot.file(name) ?? assert.fail();
      for (const { index } of text.matchAll(/^/gm)) {
        for (const column of [0, 1, 2, 4, 6]) {
          const typed = `${text.slice(0, index)}${' '.repeat(column)}\n${text.slice(index)}`;
          const tree = parse(typed);
          const offset = index + column;
          const site = siteAt(view.kind, tree, offset);
          if (site?.kind !== 'key') continue;
          const [first] = completionsIn(
            snapshot,
            { ...view, text: typed, tree: () => tree },
            offset,
          ).completions.filter(({ label }) => !label.includes(','));
          if (!first) continue;
          tried++;
          assertAdded(typed, after(typed, site, first, 'x'), site, first.label, `${name}:${offset}`);
        }
      }
    }
    assert.ok(tried > 500, `${tried}`);
  });
});

function assertAdded(before: string, now: string, site: KeySite, key: string, where: string): void {
  const { root, problems } = parse(now);
  assert.deepEqual(problems, [], `${where}\n${now}`);
  assert.ok(root);
  const old = parse(before).root;
  const [was, is] = [old && plainOf(old), plainOf(root)];
  const parent = inside(is, site.path);
  assert.ok(
    typeof parent === 'object' && parent !== null && key in parent,
    `${where}: ${key} is in ${site.path.join('/')}\n${now}`,
  );
  remove(is, site, key);
  assert.deepEqual(is, was, where);
}

/** Takes out what was put in: the key, or the item that was begun with it. */
function remove(root: unknown, { path, present }: KeySite, key: string): void {
  const last = path.at(-1);
  const isItem = present.size === 0 && typeof last === 'number';
  const [parent, step] = isItem ? [inside(root, path.slice(0, -1)), last] : [inside(root, path), key];
  if (Array.isArray(parent)) parent.splice(Number(step), 1);
  else Reflect.deleteProperty(parent as object, step);
}

function inside(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
}
