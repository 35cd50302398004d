import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/build/bundles.ts';
import { germanTerms } from '../support/german-terms.ts';

type Texts = Readonly<Record<string, string>>;

interface Walkthrough {
  readonly steps: readonly {
    readonly id: string;
    readonly media: { readonly svg: string };
    readonly completionEvents: readonly string[];
  }[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly walkthroughs: readonly Walkthrough[];
  };
  readonly [key: string]: unknown;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8'));
}

const manifest = read('package.json') as Manifest;
const english: Readonly<Record<'manifest' | 'client', Texts>> = {
  manifest: read('package.nls.json') as Texts,
  client: read('l10n/bundle.l10n.json') as Texts,
};
const sources = { manifest: 'package.nls', client: 'l10n/bundle.l10n' } as const;

/** The languages that anything is translated into. */
const languages = [
  ...new Set(
    [...readdirSync(projectRoot), ...readdirSync(path.join(projectRoot, 'l10n'))].flatMap(
      (file) => /^(?:package\.nls|bundle\.l10n)\.([\w-]+)\.json$/.exec(file)?.[1] ?? [],
    ),
  ),
];

/** Where VS Code shows what stands there, at any depth. */
const shownKeys =
  /^(title|category|description|markdownDescription|patternErrorMessage|name|contextualTitle|contents|accessibilityHelpContent|displayName|altText)$/;

/** The names that npm and VS Code know the package by; npm shows the description as it stands. */
const ofThePackage = ['name', 'description'];

function* shownTexts(value: unknown, key = '', place = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    if (shownKeys.test(key) || key === 'enumDescriptions') yield [place, value];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* shownTexts(item, key, `${place}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* shownTexts(item, name, `${place}.${name}`);
  }
}

const shown = [...shownTexts({ ...manifest, scripts: {} })].filter(
  ([place]) => !ofThePackage.includes(place.slice(1)),
);
const keyIn = (text: string): string | undefined => /^%([\w.]+)%$/.exec(text)?.[1];

describe('the texts of package.json', () => {
  it('stand in package.nls.json, each of them', () => {
    assert.ok(shown.length > 50);
    assert.deepEqual(
      shown.filter(([, text]) => keyIn(text) === undefined),
      [],
    );
  });

  it('are those of package.nls.json, and no others', () => {
    const named = new Set(shown.map(([, text]) => keyIn(text)));
    assert.deepEqual([...named].sort(), Object.keys(english.manifest).sort());
  });

  it('lead to commands that there are', () => {
    const own = manifest.contributes.commands.map(({ command }) => command);
    const others = /^(vscode\.openFolder|plans\.\w+\.focus)$/;
    const targets = [
      ...Object.values(english.manifest)
        .join('\n')
        .matchAll(/\(command:([\w.]+)/g),
    ];
    assert.ok(targets.length > 0);
    for (const [, target = ''] of targets) assert.ok(own.includes(target) || others.test(target), target);
  });
});

/** Fields to be filled in, links, settings and code: what a translation has to keep, wherever it stands in the sentence. */
function fixedParts(text: string): readonly string[] {
  const fixed = /\{\w+\}|\]\([^)]+\)|`+[^`]+`+|\*\.[\w.]*yaml\b|\bportfolio\.yaml\b/g;
  return [...text.matchAll(fixed)].map(([part]) => part).sort();
}

/** `JJJJ-MM-TT` is a translation: the form of a day is told in the letters of the language. */
function withoutForms(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => !/^`[A-Z]{4}-[A-Z]{2}-[A-Z]{2}`$/.test(part));
}

/** Named by the same word in both languages. */
const sameInGerman = new Set([
  ...['Plans as Code', 'Plans', 'Acme AG', 'ana', 'gold ana', 'Name', 'Portfolio', 'Segment', 'Plan {0}'],
  ...['Plans: {0}', 'Plans: {0}, {1}', '{account}: {criterion}'],
]);

for (const language of languages)
  describe(`the translation into "${language}"`, () => {
    const translated = {
      manifest: read(`${sources.manifest}.${language}.json`) as Texts,
      client: read(`${sources.client}.${language}.json`) as Texts,
    };
    const pairs = (['manifest', 'client'] as const).flatMap((source) =>
      Object.entries(english[source]).map(([key, text]) => ({
        key,
        text,
        translation: translated[source][key] ?? '',
      })),
    );

    for (const source of ['manifest', 'client'] as const)
      it(`has every text of the ${source}, and no other, in the same order`, () => {
        assert.deepEqual(Object.keys(translated[source]), Object.keys(english[source]));
      });

    it('keeps fields, links, settings and code', () => {
      for (const { text, translation } of pairs)
        assert.deepEqual(withoutForms(fixedParts(translation)), withoutForms(fixedParts(text)), translation);
    });

    it('says the same everywhere', () => {
      const said = new Map<string, string>();
      for (const { text, translation } of pairs) {
        assert.equal(said.get(text) ?? translation, translation, text);
        said.set(text, translation);
      }
    });

    it('names commands by their titles in that language', () => {
      const titles = (texts: Texts): Set<string> =>
        new Set(
          manifest.contributes.commands.map(({ title }) => `Plans: ${texts[keyIn(title) ?? ''] ?? ''}`),
        );
      const named = (text: string): readonly string[] =>
        [...text.matchAll(/\*\*(Plans: [^*]+)\*\*|["„](Plans: [^"“]+)["“]/g)].map(
          ([, bold, quoted]) => bold ?? quoted ?? '',
        );
      let count = 0;
      for (const { text, translation } of pairs) {
        const here = named(text);
        count += here.length;
        assert.deepEqual(
          here.filter((command) => !titles(english.manifest).has(command)),
          [],
        );
        assert.equal(named(translation).length, here.length, translation);
        assert.deepEqual(
          named(translation).filter((command) => !titles(translated.manifest).has(command)),
          [],
        );
      }
      assert.ok(count > 0);
    });
  });

describe('the translation into German', () => {
  const german: Texts = {
    ...(read('package.nls.de.json') as Texts),
    ...(read('l10n/bundle.l10n.de.json') as Texts),
  };
  const pairs = Object.entries({ ...english.manifest, ...english.client }).map(
    ([key, text]) => [text, german[key] ?? ''] as const,
  );

  it('leaves nothing in English', () => {
    assert.deepEqual(
      pairs.filter(([text, translation]) => text === translation && !sameInGerman.has(text)),
      [],
    );
  });

  for (const [term, word] of germanTerms)
    it(`says ${word.source} for ${term.source}`, () => {
      const about = pairs.filter(([text]) => term.test(text.replace(/`[^`]*`|\([^)]*\)|\{\w+\}/g, '')));
      assert.ok(about.length > 0);
      assert.deepEqual(
        about.filter(([, translation]) => !word.test(translation)),
        [],
      );
    });
});

describe('the walkthrough', () => {
  const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it('has pictures in the colours of the theme', () => {
    assert.ok(steps.length > 0);
    for (const { media } of steps) {
      assert.ok(existsSync(path.join(projectRoot, media.svg)), media.svg);
      const picture = readFileSync(path.join(projectRoot, media.svg), 'utf8');
      assert.match(picture, /var\(--vscode-/);
      assert.doesNotMatch(picture, /#[\da-f]{3,8}\b|rgba?\(/i, media.svg);
    }
  });

  it('completes its steps by commands and contexts that there are', () => {
    const own = manifest.contributes.commands.map(({ command }) => `onCommand:${command}`);
    const contexts = readFileSync(path.join(projectRoot, 'client/src/first-steps.ts'), 'utf8');
    for (const { id, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents)
        assert.ok(own.includes(event) || contexts.includes(`'${event.replace('onContext:', '')}'`), event);
    }
  });
});
