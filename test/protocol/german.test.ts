import assert from 'node:assert/strict';
import { RequestType } from 'vscode-languageserver';
import * as protocol from '../../server/src/lsp/protocol/custom-protocol.ts';
import { Repository } from '../support/repository.ts';
import { parseWorkspace } from '../support/workspace.ts';
import { cleanUp, Client } from './client.ts';
import { acme, birch, criteria, portfolio, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

/** What the client shows to the person, wherever it stands in an answer. */
const shown =
  /^(?:text|title|label|description|detail|spoken|fault|message|note|tally|done|question|criteria|name)$/;

/** Words of English that neither the files of the fixture nor German have. */
const englishWords =
  /\b(?:the|this|there|is|are|be|has|no|not|nobody|of|with|without|and|from|which|what|who|as|due|overdue|days?|months?|years?|plans|scores?|tiers?|rank|(?:senior|mentor|progress|customer|list) review|findings?|warnings?|files?|rows?|weight|points|below|next|gold or|continue|corrective|exit|approved|changed|rejected)\b/i;

/** Stands beside its translation, as it is written down. */
const asWritten = new Set(['continue', 'corrective', 'exit', 'approved', 'changed', 'rejected']);

/** They have nothing to say but pages, names of people and places, and changes. */
const wordless = new Set(
  ['explain', 'place', 'planHomes', 'portfolioTable', 'provenance', 'rate', 'recordReview', 'why'].map(
    (name) => `plans/${name}`,
  ),
);

interface Said {
  readonly texts: readonly string[];
  /** They are the same in every language, and so is what is written into files. */
  readonly pages: readonly string[];
}

function* textsIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (shown.test(key) && !asWritten.has(value)) yield value;
  } else if (Array.isArray(value)) {
    for (const item of value) yield* textsIn(item, key);
  } else if (typeof value === 'object' && value !== null && !('markdown' in value)) {
    for (const [name, item] of Object.entries(value))
      if (!['files', 'texts', 'edit'].includes(name)) yield* textsIn(item, name);
  }
}

function* pagesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('markdown' in value) yield String(value.markdown);
  for (const [name, item] of Object.entries(value)) {
    if (['files', 'texts', 'edit'].includes(name)) yield JSON.stringify(item);
    else yield* pagesIn(item);
  }
}

describe('an editor in German', () => {
  let folder: Folder;
  let walked: ReadonlyMap<string, Readonly<Record<'en' | 'de', Said>>>;

  before(async function () {
    this.timeout(60_000);
    folder = Folder.of('');
    const files = Object.fromEntries(
      [...parseWorkspace(smallWorkspace).files].map(([file, text]) => [file.slice(1), text]),
    );
    const repository = new Repository(folder.path);
    repository.commit('2026-09-01', files);
    repository.git('tag', 'v1');
    repository.git('checkout', '--quiet', '-b', 'raise');
    repository.commit('2026-10-01', { [acme]: (files[acme] ?? '').replace('rating: 4', 'rating: 3') });
    folder.write('crm.csv', 'Account;Revenue\nacme;3200000\nbirch;1000000\nfir;900000\nacme;1;2\n');
    folder.write(
      'crm.import.yaml',
      'match: { column: Account, to: id }\ncolumns:\n  Revenue: { to: financials.revenue }\n',
    );
    const [english, german] = await Promise.all([walk('en'), walk('de')]);
    const nothing: Said = { texts: [], pages: [] };
    walked = new Map([...english].map(([method, en]) => [method, { en, de: german.get(method) ?? nothing }]));
  });
  after(cleanUp);

  /** Asks everything, also what cannot be, and gives what the person is shown, by request. */
  async function walk(locale: string): Promise<ReadonlyMap<string, Said>> {
    const client = await Client.start({
      folders: [folder],
      initializationOptions: { trusted: true },
      locale,
    });
    for (const file of [acme, birch, criteria, portfolio]) client.open(folder.uri(file));
    const about = (file: string) => ({ textDocument: { uri: folder.uri(file) } });
    const here = { folder: folder.uri() };
    const review = { kind: 'progress', date: '2026-11-20', reviewers: ['ana'], outcome: 'continue' };
    const table = { file: folder.uri('crm.csv'), mapping: folder.uri('crm.import.yaml'), create: false };
    const plan = { ...here, name: 'Acme', owner: 'ana', status: 'candidate' };
    const empty = { folder: Folder.of('').uri() };
    const checks = {
      title: '',
      currency: 'euro',
      startMonth: '13',
      tiers: 'gold',
      large: 'x',
      id: 'Ä',
      day: 'x',
      name: '',
    };
    const questions: [string, unknown][] = [
      ['status', about(acme)],
      ['status', about(birch)],
      ['status', about(criteria)],
      ['status', about(portfolio)],
      ['accounts', {}],
      ['accounts', { groupBy: 'due' }],
      ['accounts', { groupBy: 'owner', filter: 'acme' }],
      ['attention', {}],
      ['place', { ...about(acme), path: ['reviews'] }],
      ['explain', about(acme)],
      ['portfolioTable', {}],
      ['nextPortfolioQuestion', { folder: folder.uri('plans'), answers: {} }],
      ...answersSoFar().map((answers): [string, unknown] => ['nextPortfolioQuestion', { ...empty, answers }]),
      ...Object.entries(checks).map(([key, answer]): [string, unknown] => [
        'checkAnswer',
        { key, answer, answers: {} },
      ]),
      ['newPortfolio', { ...here, answers: {} }],
      ['planHomes', {}],
      ['newPlan', plan],
      ['newPlan', { ...plan, name: '北京' }],
      ['newPlan', { ...plan, folder: folder.uri('elsewhere') }],
      ['nextRating', { ...about(birch), passedOver: [] }],
      ['nextRating', { ...about('plans/notes.md'), passedOver: [] }],
      ['rate', { ...about(birch), criterion: 'brand', rating: '5', evidence: [] }],
      ['takeTier', about(acme)],
      ['takeTier', about(birch)],
      ['reviewForms', about(acme)],
      ['reviewForms', about(portfolio)],
      ['reviewForms', about(criteria)],
      ['reviewForms', about('plans/notes.md')],
      ['recordReview', { ...about(acme), ...review, date: 'x' }],
      ['recordReview', { ...about(acme), ...review }],
      ['whatIfPlaces', {}],
      ['whatIf', { ...here, place: 'tiers.gold.enter', value: '[1' }],
      ['whatIf', { folder: folder.uri('elsewhere'), place: 'tiers.gold.enter', value: '1' }],
      ['import', table],
      ['import', { ...table, mapping: folder.uri('no.import.yaml') }],
      ['provenance', about(acme)],
      ['why', about(acme)],
      ['commandLines', about(acme)],
      ['changesHomes', {}],
      ['checkRevision', { ...here, revision: 'v1' }],
      ['checkRevision', { ...here, revision: 'v11' }],
      ['checkRevision', { ...here, revision: 'elsewhere' }],
      ['changes', { ...here, revision: 'v1' }],
      ['changes', { folder: folder.uri('elsewhere') }],
    ];
    const said = new Map<string, Said>();
    for (const [name, params] of questions) {
      const method = `plans/${name}`;
      const answer = await client.request(method, params);
      const found = [...textsIn(answer, typeof answer === 'string' ? 'fault' : '')];
      const before = said.get(method);
      said.set(method, {
        texts: [...(before?.texts ?? []), ...found],
        pages: [...(before?.pages ?? []), ...pagesIn(answer)],
      });
    }
    assert.deepEqual(client.errors, []);
    return said;
  }

  it('is asked for everything there is', () => {
    const methods = Object.values(protocol).flatMap((value) =>
      value instanceof RequestType ? [value.method] : [],
    );
    assert.deepEqual([...walked.keys()].sort(), methods.sort());
  });

  it('is spoken to in German', () => {
    for (const [method, { en, de }] of walked) {
      if (wordless.has(method)) continue;
      assert.deepEqual(inEnglish(de.texts), [], method);
      assert.equal(de.texts.length, en.texts.length, method);
      // An editor in English says something here that would have been found.
      assert.notDeepEqual(inEnglish(en.texts), [], method);
    }
  });

  it('is shown the same pages as everybody, and writes the same files', () => {
    const withPages = [...walked].filter(([, { en }]) => en.pages.length > 0);
    assert.ok(withPages.length > 6);
    for (const [method, { en, de }] of withPages) assert.deepEqual(de.pages, en.pages, method);
  });

  it('is told about its settings in German', async () => {
    const client = await Client.start({ folders: [folder], settings: { asOf: 'soon' }, locale: 'de-AT' });
    await client.until(() => {
      const said = client
        .heardOf('window/showMessage')
        .map(({ params }) => (params as { message: string }).message);
      assert.deepEqual(said, [
        'Plans: plans.asOf ist "soon"; erwartet wird ein Tag wie 2026-12-31 oder nichts für heute, und es gilt heute.',
      ]);
    });
  });
});

/** The texts in English, but for commands, and for what the files, their places and the history are called. */
function inEnglish(texts: readonly string[]): readonly string[] {
  return texts.filter((text) =>
    englishWords.test(text.replace(/^plans .*|\bas of \d{4}-\d\d-\d\d$|\b\w+(?:\.\w+)+/g, '')),
  );
}

/** The answers before each question about a new portfolio. */
function answersSoFar(): readonly Readonly<Record<string, string>>[] {
  const keys = ['title', 'currency', 'startMonth', 'managers', 'executives', 'tiers', 'large'];
  return keys.map((_, index) => Object.fromEntries(keys.slice(0, index).map((key) => [key, ''])));
}
