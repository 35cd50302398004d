import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import manifest from '../../package.json' with { type: 'json' };
import { commandIds } from '../../client/src/commands/ids.ts';
import { projectRoot } from '../../scripts/build/bundles.ts';

/** The sources of a folder as one text. */
function sourcesOf(folder: string): string {
  return globSync(`${folder}/**/*.ts`, { cwd: projectRoot })
    .map((file) => readFileSync(path.join(projectRoot, file), 'utf8'))
    .join('\n');
}

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

const { commands, menus, views, viewsWelcome } = manifest.contributes;
const items: readonly MenuItem[] = Object.values(menus).flat();
const conditions = [...items, ...(viewsWelcome as readonly { when?: string }[])].flatMap(
  ({ when }) => when ?? [],
);

/** What all conditions ask for by a pattern, each thing once. */
function askedFor(pattern: RegExp): readonly string[] {
  return [
    ...new Set(conditions.flatMap((when) => [...when.matchAll(pattern)].map(([, asked = '']) => asked))),
  ];
}

function without(texts: readonly string[], known: (text: string) => boolean): readonly string[] {
  return texts.filter((text) => !known(text));
}

describe('the manifest of the extension', () => {
  it('has a title for every command but those of the lenses, and no command that is not there', () => {
    const titled = commands.map(({ command }) => command);
    const ofLenses: readonly string[] = [commandIds.showReferences];
    assert.deepEqual(
      Object.values(commandIds)
        .filter((id) => !ofLenses.includes(id))
        .sort(),
      [...titled].sort(),
    );
    assert.deepEqual(
      without(
        items.map(({ command }) => command),
        (id) => titled.includes(id),
      ),
      [],
    );
  });

  it('asks for no view that it does not have', () => {
    const there = views.plans.map(({ id }) => id);
    const asked = [...askedFor(/\bview == ([\w.]+)/g), ...viewsWelcome.map(({ view }) => view)];
    assert.ok(asked.length > 0);
    assert.deepEqual(
      without(asked, (id) => there.includes(id)),
      [],
    );
  });

  it('asks for no context that the client does not set', () => {
    const contexts = askedFor(/(?<!== )\b(plans\.[\w.]+)/g);
    const client = sourcesOf('client/src');
    assert.ok(contexts.length > 0);
    assert.deepEqual(
      without(contexts, (context) => client.includes(`'${context}'`)),
      [],
    );
  });

  it('asks for no kind of row that the server does not send', () => {
    const words = askedFor(/viewItem =~ \/(.+?)\//g).flatMap(
      (pattern) => pattern.match(/(?<!\\)[a-z]{2,}[a-z-]*/g) ?? [],
    );
    const server = sourcesOf('server/src/render/panels') + sourcesOf('server/src/analysis/features');
    assert.ok(words.length > 0);
    assert.deepEqual(
      without(words, (word) => server.includes(`'${word}'`)),
      [],
    );
  });
});
