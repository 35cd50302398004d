import assert from 'node:assert/strict';
import { Repository } from '../support/repository.ts';
import { cleanUp, Client } from './client.ts';
import { Folder } from './folder.ts';

const plan = (id: string): string => `id: ${id}\nowner: ana\naccount: { name: ${id} }\n`;

describe('the history of a portfolio', () => {
  let folder: Folder;

  beforeEach(() => {
    folder = Folder.of('');
    const repository = new Repository(folder.path);
    repository.commit('2025-06-01', {
      'portfolio.yaml': 'title: Northern yards\n',
      'plans/a.plan.yaml': plan('a'),
      'plans/b.plan.yaml': plan('b'),
      'plans/c.plan.yaml': plan('c'),
    });
    repository.commit('2026-06-01', { 'plans/b.plan.yaml': undefined, 'plans/c.plan.yaml': undefined });
  });

  afterEach(cleanUp);

  it('tells which accounts were on the list a year ago', async () => {
    const client = await Client.start({ folders: [folder] });
    const uri = folder.uri('portfolio.yaml');
    await client.until(() => assert.ok(client.rules(uri).includes('list-churned')));
    const finding = client.findings(uri).find(({ code }) => code === 'list-churned');
    assert.match(finding?.message ?? '', /^of the 3 key accounts of 2025-11-22 1 is still on the list/);
  });

  it('is not read in a folder that is not trusted, until it is', async () => {
    const client = await Client.start({ folders: [folder], initializationOptions: { trusted: false } });
    const uri = folder.uri('portfolio.yaml');
    await client.until(() => assert.ok(client.rules(uri).includes('account-count')));
    await client.request('plans/portfolioTable', {});
    assert.ok(!client.rules(uri).includes('list-churned'));
    client.notify('plans/trustGranted', undefined);
    await client.until(() => assert.ok(client.rules(uri).includes('list-churned')));
  });
});
