import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { smallCriteria } from '../support/small-portfolio.ts';
import { cleanUp, Client } from './client.ts';
import { criteria, smallWorkspace } from './fixture.ts';
import { Folder } from './folder.ts';

describe('an edited criteria set', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;
  beforeEach(async () => {
    folder = Folder.of(smallWorkspace);
    client = await Client.start({ folders: [folder], initializationOptions: { trusted: true } });
    uri = folder.uri(criteria);
  });
  afterEach(cleanUp);

  const isAboutTiers = (hint: string): boolean => hint.includes('tier⟩');
  const moves = async (): Promise<string[]> => (await client.hintLines(uri)).filter(isAboutTiers);
  const save = (): void => {
    writeFileSync(fileURLToPath(uri), client.text(uri));
    client.notify('textDocument/didSave', { textDocument: { uri } });
  };
  /** What stands there once everything that was told has been taken in. */
  const settled = (expected: readonly string[]): Promise<void> =>
    client.until(async () => assert.deepEqual(await moves(), expected));

  it('says at the line, before it is saved, how many accounts change tier', async () => {
    client.open(uri);
    await client.request('plans/portfolioTable', {});
    assert.deepEqual(await moves(), []);
    client.type(uri, 'enter: 70', 'enter: 80');
    await settled(['- { id: gold, enter: 80 ⟨1 account changes tier⟩']);
    client.type(uri, 'enter: 80', 'enter: 78');
    await settled(['- { id: gold, enter: 78 ⟨no account changes tier⟩']);
    client.type(uri, 'enter: 78', 'enter: 70');
    await settled([]);
  });

  it('names the accounts, with the tiers they leave and come to', async () => {
    client.open(uri);
    client.type(uri, 'enter: 70', 'enter: 80');
    client.type(uri, 'weight: 40', 'weight: 41');
    await settled([
      'weight: 41 ⟨1 account changes tier⟩',
      '- { id: gold, enter: 80 ⟨1 account changes tier⟩',
    ]);
    const [hint] = (await client.hints(uri)).filter(({ label }) => label === '1 account changes tier');
    assert.deepEqual(hint?.tooltip, {
      kind: 'markdown',
      value: '**1 account changes tier** against the saved file.\n\n- acme Gold → Silver',
    });
  });

  it('compares with what was saved last', async () => {
    client.open(uri);
    client.type(uri, 'enter: 70', 'enter: 80');
    await settled(['- { id: gold, enter: 80 ⟨1 account changes tier⟩']);
    const refreshes = (): number => client.heardOf('workspace/inlayHint/refresh').length;
    const before = refreshes();
    save();
    await client.until(() => assert.ok(refreshes() > before, 'the editor is told to ask again'));
    assert.deepEqual(await moves(), []);
    client.type(uri, 'enter: 80', 'enter: 70');
    await settled(['- { id: gold, enter: 70 ⟨1 account changes tier⟩']);
  });

  it('compares with what something else has written', async () => {
    client.open(uri);
    await client.request('plans/portfolioTable', {});
    writeFileSync(fileURLToPath(uri), smallCriteria().replace('enter: 70', 'enter: 90'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await settled(['- { id: gold, enter: 70 ⟨1 account changes tier⟩']);
  });

  it('may be opened with changes that were never saved', async () => {
    client.open(uri, smallCriteria().replace('enter: 70', 'enter: 80'));
    await settled(['- { id: gold, enter: 80 ⟨1 account changes tier⟩']);
    client.close(uri);
    client.open(uri);
    await settled([]);
  });

  it('says nothing while nothing is saved at all', async () => {
    uri = folder.uri('other.criteria.yaml');
    client.open(uri, smallCriteria().replace('id: core', 'id: other'));
    client.type(uri, 'enter: 70', 'enter: 80');
    await client.request('plans/portfolioTable', {});
    assert.deepEqual(await moves(), []);
  });
});
