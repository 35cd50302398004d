import assert from 'node:assert/strict';
import { cleanUp, Client } from './client.ts';
import { acme, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

describe('typing', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    client = await Client.start({ folders: [folder] });
    uri = folder.uri(acme);
    client.open(uri);
    await client.request('plans/portfolioTable', {});
    await client.until(() => assert.ok(client.rules(uri).includes('tier-fragile')));
  });
  afterEach(cleanUp);

  const messages = (): { uri: string; version?: number }[] =>
    client.heardOf('textDocument/publishDiagnostics').flatMap(({ params }) => {
      const told = params as { uri: string; version?: number };
      return told.uri === uri ? [told] : [];
    });
  const sent = (): number => messages().length;
  /** Has an edit made, waits until the server has told all that follows from it, and gives how often it spoke of the plan. */
  const newsAfter = async (edit: () => void): Promise<number> => {
    const before = sent();
    edit();
    await client.request('plans/portfolioTable', {});
    return sent() - before;
  };

  it('finds a fault at the very token, and loses it again', async () => {
    client.type(uri, 'horizon:', 'horizn:');
    const fault = await client.until(() => {
      const found = client.findings(uri).find(({ code }) => code === 'schema-violated');
      assert.ok(found);
      return found;
    });
    assert.match(fault.message, /did you mean "horizon"/);
    assert.deepEqual(fault.range, client.rangeOf(uri, 'horizn'));
    assert.equal(fault.source, 'plans');
    assert.match(fault.codeDescription?.href ?? '', /^https?:\/\/.*\/rules\/schema-violated$/);
    client.type(uri, 'horizn:', 'horizon:');
    await client.until(() => assert.ok(!client.rules(uri).includes('schema-violated')));
  });

  it('keeps its place behind characters that take two code units, and in lines that end in CRLF', async () => {
    client.type(uri, 'name: acme', 'name: Ácme 🏭 𝒜𝒢');
    client.change(uri, [{ text: client.text(uri).replaceAll('\n', '\r\n') }]);
    client.type(uri, /rating: (4)/, '9');
    const fault = await client.until(() => {
      const found = client.findings(uri).find(({ message }) => /\b9\b/.test(message));
      assert.ok(found);
      return found;
    });
    assert.deepEqual(fault.range, client.rangeOf(uri, /rating: (9)/));
    client.type(uri, '🏭', '🏗️🏭');
    assert.match((await client.lensTitle(uri)) ?? '', /^\S/);
    const [name] = (await client.symbols(uri)).flatMap(({ name, children }) =>
      name === 'account' ? (children ?? []) : [],
    );
    assert.equal(name?.detail, 'Ácme 🏗️🏭 𝒜𝒢');
  });

  it('takes several changes in one message, each for the text after the one before', async () => {
    const { start } = client.rangeOf(uri, 'rationale');
    client.change(uri, [
      { range: { start, end: start }, text: 'x-team: north\n' },
      { range: { start, end: { line: start.line, character: start.character + 6 } }, text: 'x-region' },
    ]);
    assert.match(client.text(uri), /^x-region: north\nrationale/m);
    const names = (await client.symbols(uri)).map(({ name }) => name);
    assert.ok(names.includes('x-region') && names.includes('rationale'));
    assert.ok(!client.rules(uri).includes('schema-violated'));
  });

  it('publishes only news', async () => {
    const lines = (): number[] => client.findings(uri).map(({ range }) => range.start.line);
    const before = lines();
    assert.equal(
      await newsAfter(() =>
        client.type(uri, 'Buys across three plants.', 'Buys across four plants, soon five.'),
      ),
      0,
    );
    assert.deepEqual(lines(), before);
    assert.equal(await newsAfter(() => client.type(uri, /^/, '# Acme, since 2019\n')), 1);
    assert.equal(messages().at(-1)?.version, 3);
    assert.deepEqual(
      lines(),
      before.map((line) => line + 1),
    );
  });

  it('answers a burst of keys with its end', async () => {
    const before = sent();
    for (const letter of 'horizontally') client.type(uri, /(?<=^|[a-z])(?=:? ?\{ start)/m, letter);
    for (const _letter of 'horizontally') client.type(uri, /([a-z])(?=: \{ start)/m, '');
    client.type(uri, /rating: (4)/, '5');
    assert.ok((await client.hintLines(uri)).includes('scores: { brand: { rating: 5 ⟨→ 40.0 of 40.0⟩'));
    await client.until(() => assert.ok(client.rules(uri).length > 0));
    await client.request('plans/portfolioTable', {});
    assert.ok(sent() - before < 10, `${sent() - before} messages for 25 keys in one burst`);
  });

  it('answers for everything that can be read while a line is half-written', async () => {
    const before = await client.hintLines(uri);
    client.type(uri, /$(?![^])/, 'swot: { str');
    await client.until(() => assert.ok(client.rules(uri).includes('syntax-invalid')));
    assert.deepEqual(await client.hintLines(uri), before);
  });

  it('edits a plan of a megabyte and answers soon', async function () {
    this.timeout(60_000);
    const actions = Array.from(
      { length: 9000 },
      (_, i) =>
        `  - { id: a${i}, title: Step ${i} of the roll-out at the third plant, owner: ana, due: 2027-03-01, status: open }`,
    );
    client.type(uri, /$(?![^])/, `actions:\n${actions.join('\n')}\n`);
    assert.ok(client.text(uri).length > 900_000);
    await client.hints(uri, client.rangeOf(uri, 'rating'));
    const start = performance.now();
    client.type(uri, /rating: (4)/, '5');
    const hints = await client.hints(uri, client.rangeOf(uri, /rating: (5)/));
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['→ 40.0 of 40.0'],
    );
    const took = performance.now() - start;
    assert.ok(took < 2000, `a key took ${Math.round(took)} ms`);
  });

  it('loses nothing of a document that is closed and opened again', async () => {
    client.type(uri, 'horizon:', 'horizn:');
    await client.until(() => assert.ok(client.rules(uri).includes('schema-violated')));
    client.close(uri);
    await client.until(() => assert.ok(!client.rules(uri).includes('schema-violated')));
    client.open(uri);
    assert.ok((await client.hintLines(uri)).length > 0);
  });
});
