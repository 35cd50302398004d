import assert from 'node:assert/strict';
import { parseDay, type Day } from '../../server/src/base/day.ts';
import { english } from '../../server/src/render/wording/english.ts';
import { german } from '../../server/src/render/wording/german.ts';
import type { Wording } from '../../server/src/render/wording/wording.ts';
import { germanTerms } from '../support/german-terms.ts';

/** What a wording is asked for: each method with arguments that tell in its answer where they have gone. */
type Asked<Part> = {
  readonly [Name in keyof Part as Part[Name] extends string ? never : Name]: Part[Name] extends (
    ...given: infer Given
  ) => string
    ? readonly Given[]
    : Part[Name] extends Readonly<Record<string, string>>
      ? 'names'
      : Asked<Part[Name]>;
};

const day = (text: string): Day => {
  const parsed = parseDay(text);
  assert.ok(parsed);
  return parsed;
};
const asOf = day('2026-11-22');
const soon = day('2026-12-04');
const many: readonly [number][] = [[1], [7]];
const bothWays: readonly [number, boolean][] = [
  [1, false],
  [7, true],
];

const asked: Asked<Wording> = {
  tiers: { either: [['zink', 'blei']], heldUntil: [['zink', soon, 'blei']] },
  times: {
    stretch: [[asOf, soon]],
    overdue: [[asOf, soon]],
    day: [
      [soon, asOf],
      [asOf, soon],
      [asOf, asOf],
      [day('2026-11-23'), asOf],
      [day('2026-11-21'), asOf],
    ],
    due: [[soon]],
    dueSoon: [[soon, asOf]],
    noDay: [['zink']],
  },
  panels: {
    accounts: many,
    accountsShown: [[3, 7]],
    placesTaken: [
      [3, 1],
      [3, 7],
    ],
    items: many,
    portfolio: [['zink']],
    groups: 'names',
    nextDays: [[7]],
    moved: [
      ['7.5', true],
      ['7.5', false],
    ],
    before: [['zink']],
    against: [['zink', 'blei']],
    comparedWith: [['zink']],
    assigned: [['zink']],
    spokenScore: [['7.5'], ['7.5', '9.5']],
    rank: [[3, 7]],
    errors: many,
    warnings: many,
    notes: many,
    obligation: [
      [{ kind: 'senior-review', subject: undefined }],
      [{ kind: 'mentor-review', subject: undefined }],
      [{ kind: 'progress-review', subject: undefined }],
      [{ kind: 'list-review', subject: undefined }],
      [{ kind: 'action', subject: 'zink' }],
      [{ kind: 'next-move', subject: 'zink' }],
      [{ kind: 'objective', subject: 'zink' }],
      [{ kind: 'risk', subject: 'zink' }],
      [{ kind: 'override', subject: undefined }],
      [{ kind: 'corrective', subject: undefined }],
      [{ kind: 'horizon', subject: undefined }],
    ],
    whatToDo: [
      ['senior-review'],
      ['mentor-review'],
      ['progress-review'],
      ['list-review'],
      ['action'],
      ['next-move'],
      ['objective'],
      ['risk'],
      ['override'],
      ['corrective'],
      ['horizon'],
    ],
    more: [[7]],
  },
  files: { plans: many, scoreOf: [['zink']], figuresOf: [['zink']] },
  starting: {
    questions: 'names',
    howLarge: [['CHF']],
    noCurrency: [['zink']],
    noMonth: [['zink']],
    noAmount: [['zink']],
    noId: [['Zink']],
    wrongNumberOfTiers: [['zink', 1, 7]],
    tierTwice: [['zink']],
    hasPortfolio: [['zink']],
    isInPortfolio: [['zink']],
    holdsPortfolio: [['zink']],
    noIdFrom: [['zink']],
    namesake: [['zink']],
  },
  decisions: {
    shareOfScore: [['7 %']],
    noted: [['zink']],
    reviews: 'names',
    outcomes: 'names',
    noTier: [['zink']],
    tierOpen: [['zink']],
    belowEveryTier: [['zink']],
    isAssigned: [['zink', 'blei']],
  },
  figures: {
    weight: [['3', '7 %']],
    enteredFrom: [['7']],
    noSingleValue: [
      ['zink', 'blei'],
      ['zink', ''],
    ],
    unfit: [['zink', 'blei']],
    rows: many,
    plansUpdated: bothWays,
    plansMade: bothWays,
    plansAsBefore: many,
    rowsNotImported: many,
    rowsWithoutPlan: many,
    plansWithoutRow: many,
    noSuchFile: [['zink']],
    unreadable: [['zink', 'blei']],
    unusableMapping: [['Zink.']],
    unusableTable: [['Zink.']],
  },
  changes: {
    kinds: 'names',
    incomparable: [[{ unknown: 'zink' }], [{ unknown: 'zink', lack: 'revision', meant: 'blei' }]],
  },
  renaming: {
    becomes: [['zink', 'blei']],
    itself: [['account'], ['criterion'], ['criteria-set'], ['tier'], ['person'], ['opportunity']],
    whereNamed: [['account'], ['criterion'], ['criteria-set'], ['tier'], ['person'], ['opportunity']],
  },
  server: {
    filesRead: [[3, 7]],
    settings: {
      noMap: [['"zink"']],
      unknown: [
        ['plans.zink', undefined],
        ['plans.zink', 'plans.blei'],
      ],
      noDay: [['"zink"']],
      noGlobs: [['"zink"']],
      noGlob: [['"zink"']],
      noSwitch: [['plans.zink', 'null']],
      noWidth: [['"zink"', 7]],
      noRevision: [['3']],
    },
  },
};

interface Said {
  readonly place: string;
  readonly english: string;
  readonly german: string;
  /** What was put into both. */
  readonly given: readonly string[];
}

type Part = Readonly<Record<string, unknown>>;

/** Everything that a wording says, in both languages. */
function* saidIn(inEnglish: Part, inGerman: Part, how: Part, place = ''): Generator<Said> {
  for (const [name, text] of Object.entries(inEnglish)) {
    const [here, other, given] = [`${place}.${name}`, inGerman[name], how[name]];
    if (typeof text === 'string') yield { place: here, english: text, german: String(other), given: [] };
    else if (typeof text === 'function')
      for (const one of given as readonly (readonly unknown[])[])
        yield {
          place: here,
          english: String(Reflect.apply(text, undefined, one)),
          german: String(Reflect.apply(other as typeof text, undefined, one)),
          given: one.map(String).filter((value) => /zink|blei|\d|^CHF$/i.test(value)),
        };
    else yield* saidIn(text as Part, other as Part, given === 'names' ? {} : (given as Part), here);
  }
}

const said = [...saidIn(english as unknown as Part, german as unknown as Part, asked)];

/** What is the same word in both languages, or the words of a person. */
const sameInGerman = ['.panels.portfolio'];

/** Code, settings and forms, which are the same in every language. */
const withoutCode = (text: string): string => text.replace(/\bplans(?:\.\w+)*|\{[^}]*\}/g, '');

describe('what the frame of the editor says', () => {
  it('is German on purpose, or the same', () => {
    assert.ok(said.length > 150);
    assert.deepEqual(
      said.filter((one) => one.english === one.german).map(({ place }) => place),
      sameInGerman,
    );
  });

  it('names the same in both languages', () => {
    const named = (text: string, given: readonly string[]): readonly string[] =>
      given.filter((one) => text.toLowerCase().includes(one.toLowerCase()));
    for (const { place, ...texts } of said)
      assert.deepEqual(named(texts.german, texts.given), named(texts.english, texts.given), place);
  });

  it('names the same settings in both languages', () => {
    const settings = (text: string): string[] => [...(text.match(/\bplans\.\w+(?:\.\w+)*/g) ?? [])];
    for (const { place, ...texts } of said)
      assert.deepEqual(settings(texts.german).sort(), settings(texts.english).sort(), place);
  });

  it('ends its sentences in both languages, or in none', () => {
    for (const { place, ...texts } of said)
      assert.equal(/[.?]$/.test(texts.german), /[.?]$/.test(texts.english), place);
  });

  it('is quoted as German is', () => {
    for (const { place, ...texts } of said)
      assert.doesNotMatch(texts.german.replaceAll('"zink"', ''), /"/, place);
  });

  for (const [term, word] of germanTerms)
    it(`says ${word.source} for ${term.source}`, () => {
      const about = said.filter((texts) => term.test(withoutCode(texts.english)));
      assert.deepEqual(
        about.filter((texts) => !word.test(texts.german)).map((texts) => [texts.english, texts.german]),
        [],
      );
    });
});
