import assert from 'node:assert/strict';
import { placesOf, declarationsOf } from '../../../server/src/analysis/features/names/find.ts';
import { placesIn } from '../../../server/src/analysis/features/names/kept.ts';
import { nameOf, occurrenceAt, scopeOf } from '../../../server/src/analysis/features/names/name.ts';
import { occurrencesIn } from '../../../server/src/analysis/features/names/occurrences.ts';
import {
  namePlaceAt,
  namePlaces,
  type NamePlace,
} from '../../../server/src/analysis/features/names/places.ts';
import type { FileView } from '../../../server/src/analysis/views.ts';
import { shapes, type Kind, type Shape } from '../../../server/src/schema/shape.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { analyse } from '../../support/analyse.ts';
import { pointAt, pointedIn } from '../../support/pointed.ts';
import { parseWorkspace } from '../../support/workspace.ts';
import { workspace } from '../../render/subject.ts';

const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const kinds: readonly Kind[] = ['portfolio', 'criteria', 'plan'];

/** The places of a schema that hold ids, such as `segments/…/id`; keys end in `=`. */
function idPlaces(shape: Shape, path: readonly string[] = []): string[] {
  switch (shape.kind) {
    case 'scalar':
      return shape.pattern === idPattern ? [path.join('/')] : [];
    case 'list':
      return idPlaces(shape.items, [...path, '*']);
    case 'record': {
      const own = shape.keyPattern === idPattern ? [`${[...path, '*'].join('/')}=`] : [];
      return [...own, ...idPlaces(shape.values, [...path, '*'])];
    }
    case 'struct':
      return [...shape.properties].flatMap(([key, value]) => idPlaces(value, [...path, key]));
    case 'union':
      return [...shape.variants.values()].flatMap((variant) => idPlaces(variant, path));
  }
}

function written({ steps, isKey }: NamePlace): string {
  return steps.join('/') + (isKey ? '=' : '');
}

/** A file that says nothing but what leads to one place, and names something there. */
function naming({ steps, isKey }: Pick<NamePlace, 'steps' | 'isKey'>, id: string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return id;
  if (isKey && rest.length === 0) return { [id]: { rating: 3 } };
  const inside = naming({ steps: rest, isKey }, id);
  if (step !== '*') return { [step]: inside };
  return steps.length > 1 && rest[0] === 'scoredBy' ? { brand: inside } : [inside];
}

describe('the places of names', () => {
  for (const kind of kinds) {
    it(`are all those that the schema of a ${kind} file has for ids`, () => {
      assert.deepEqual(namePlaces[kind].map(written).sort(), idPlaces(shapes[kind]).sort());
    });

    it(`are found by the path in a ${kind} file, whatever the list's index or the map's key`, () => {
      for (const place of namePlaces[kind]) {
        const path = place.steps.map((step) => (step === '*' ? (place.isKey ? 'brand' : 2) : step));
        assert.equal(namePlaceAt(kind, path, place.isKey), place);
      }
      assert.equal(namePlaceAt(kind, ['title']), undefined);
      assert.equal(namePlaceAt(kind, []), undefined);
    });
  }

  for (const place of namePlaces.plan.filter(({ role }) => role === 'reference')) {
    const path = written(place);
    // A group of accounts has no place where it is declared.
    if (path === 'account/parent') continue;
    it(`are those that the rules look at: ${path}`, () => {
      const portfolio =
        '{criteria: core, people: [{id: ana}], segments: [{id: a}], products: [{id: a}], objectives: [{id: a}]}';
      const set = 'id: core\ncriteria: [{id: brand}]\ntiers: {levels: [{id: gold, enter: 0}]}';
      const text = JSON.stringify(naming(place, 'nothing-like-it'));
      const files = `#- /portfolio.yaml\n${portfolio}\n#- /core.criteria.yaml\n${set}\n#- /a.plan.yaml\n${text}\n`;
      const view = analyse(parseWorkspace(files)).file('/a.plan.yaml');
      const found = view?.findings.filter(({ rule }) => rule === 'reference-unknown');
      assert.deepEqual(
        found?.map(({ span }) => text.slice(span.start, span.end)),
        ['"nothing-like-it"'],
      );
    });
  }
});

describe('the names in a file', () => {
  const occurrences = (text: string) =>
    occurrencesIn({ file: '/a.plan.yaml', kind: 'plan', tree: () => parse(text) }).map(
      ({ kind, role, id, span, isAlias }) =>
        `${role === 'declaration' ? 'is' : 'names'} ${kind} ${id} at ${span.start}${isAlias ? ' by alias' : ''}`,
    );

  for (const [what, text, expected] of [
    ['of an empty file', '', []],
    ['of a key without a colon', 'owner', []],
    ['of a key without a value', 'owner:\nid: a', ['is account a at 11']],
    ['of a value that is no text', 'owner: 12\nid: [a]', []],
    ['with CRLF', 'id: a\r\nowner: ana\r\n', ['is account a at 4', 'names person ana at 14']],
    ['in quotes', `id: "a"\nowner: 'ana'`, ['is account a at 4', 'names person ana at 15']],
    [
      'of keys',
      'scores: { brand: , "reach": {} }',
      ['names criterion brand at 10', 'names criterion reach at 19'],
    ],
    [
      'of a half-typed list',
      'reviews:\n  - reviewers: [vic, \nowner: ana',
      ['names person vic at 25', 'names person ana at 38'],
    ],
    [
      'repeated by aliases, once each',
      'owner: &o ana\nteam: { sponsor: *o }\nreviews: [&r { reviewers: [vic] }, *r]',
      ['names person ana at 10', 'names person ana at 31 by alias', 'names person vic at 63'],
    ],
    [
      'that mean two things at one place',
      'objectives: &l [{ id: a }]\nstakeholders: *l',
      ['is objective a at 22', 'is stakeholder a at 22'],
    ],
  ] as const) {
    it(`are found: ${what}`, () => assert.deepEqual(occurrences(text), expected));
  }
});

describe('a name in a portfolio', () => {
  const placesFrom = (pattern: RegExp): string[] => {
    const { snapshot, view, offset } = pointedIn(pointAt(workspace, pattern));
    const occurrence = occurrenceAt(view, offset) ?? assert.fail('no name stands there');
    const name = nameOf(snapshot, occurrence);
    const places = [...placesOf(snapshot, name)].flat();
    const declared = places.filter(({ role }) => role === 'declaration').map(({ file }) => file);
    assert.deepEqual(
      declarationsOf(snapshot, name).map(({ file }) => file),
      declared,
    );
    for (const { file, span } of places)
      assert.equal(snapshot.file(file)?.text.slice(span.start, span.end), occurrence.id);
    return places.map(({ file, role }) => (role === 'declaration' ? `${file} declares` : file));
  };
  const [portfolio, set] = ['/portfolio.yaml', '/core.criteria.yaml'];
  const [acme, borg, cetus] = ['/plans/acme.plan.yaml', '/plans/borg.plan.yaml', '/plans/cetus.plan.yaml'];

  for (const [what, pattern, expected] of [
    ['a person', /owner: (ana)/, [`${portfolio} declares`, acme, acme, acme, borg, cetus]],
    ['a criterion', /id: (brand)/, [`${set} declares`, acme, borg, cetus]],
    ['a tier', /assigned: (gold)/, [`${set} declares`, acme]],
    ['a tier that a knock-out caps at', /cap: (silver)/, [set, `${set} declares`]],
    ['a category', /category: (strategic)/, [`${set} declares`, set, set]],
    ['a segment', /segment: (yards)/, [`${portfolio} declares`, acme]],
    ['a criteria set', /criteria: (core)/, [portfolio, `${set} declares`]],
    ['an account', /id: (borg)/, [`${borg} declares`]],
  ] as const) {
    it(`is found in all files: ${what}`, () => assert.deepEqual(placesFrom(pattern), expected));
  }

  it('of a criteria set or a plan is known in that file alone', () => {
    const other = workspace + '#- /other.criteria.yaml\nid: other\ncriteria: [{ id: brand }]\n';
    const { snapshot } = pointedIn(`${other}‸`);
    const inSet = (scope: string) =>
      [...placesOf(snapshot, { kind: 'criterion', id: 'brand', scope })].flat().length;
    assert.deepEqual([inSet('/core.criteria.yaml'), inSet('/other.criteria.yaml')], [4, 1]);
    assert.equal(scopeOf(snapshot, '/plans/acme.plan.yaml', 'stakeholder'), '/plans/acme.plan.yaml');
    assert.equal(scopeOf(snapshot, '/plans/acme.plan.yaml', 'person'), '');
  });
});

describe('looking for a name', () => {
  function counting(text: string): { readonly view: FileView; readonly parses: () => number } {
    let parses = 0;
    const view = {
      file: '/a.plan.yaml',
      kind: 'plan',
      text,
      source: {},
      tree: () => {
        parses++;
        return parse(text);
      },
    } as Partial<FileView> as FileView;
    return { view, parses: () => parses };
  }

  it('parses no file without its letters, and each of the others once', () => {
    const { view, parses } = counting('id: a\nowner: ana\nteam: { sponsor: "vic", mentor: vic }\n');
    assert.deepEqual(placesIn(view, 'person', 'zoe'), []);
    assert.equal(parses(), 0);
    assert.deepEqual(
      placesIn(view, 'person', 'vic').map(({ span }) => span.start),
      [34, 49],
    );
    assert.equal(placesIn(view, 'person', 'ana').length, 1);
    assert.deepEqual(placesIn(view, 'segment', 'ana'), []);
    assert.equal(parses(), 1);
  });

  it('finds it where it is spelt with escapes', () => {
    const { view } = counting('owner: "\\x61na"\n');
    assert.deepEqual(
      placesIn(view, 'person', 'ana').map(({ span }) => span),
      [{ start: 7, end: 15 }],
    );
  });

  it('does not take a longer name for it', () => {
    const { view } = counting('owner: ana-maria\nid: ana\n');
    assert.deepEqual(placesIn(view, 'person', 'ana'), []);
  });
});
