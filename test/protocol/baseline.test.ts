import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, jsonOf, plans } from '../command-line/plans.ts';
import { cleanUp, Client, type Finding } from './client.ts';
import { Folder } from './folder.ts';

const HINT = 4;
const day = asOf[1];

describe('the baseline of a portfolio', () => {
  afterEach(cleanUp);

  /** Of a file, its rules and whether they are left for later. */
  const shown = (findings: readonly Finding[]): readonly string[] =>
    findings.map(({ code, severity }) => `${String(code)}${severity === HINT ? ' later' : ''}`).sort();

  it('is heeded as on the command line, and followed on disk', async () => {
    const folder = Folder.ofSample('emea');
    await plans(['lint', ...asOf, '--update-baseline'], { cwd: folder.path });
    const client = await Client.start({ folders: [folder], settings: { asOf: day } });
    await client.request('plans/portfolioTable', {});
    const { findings } = jsonOf(
      await plans(['lint', ...asOf, '--baseline', 'show', '--format', 'json'], { cwd: folder.path }),
    );
    assert.ok(findings.length > 10);
    const said = findings
      .map(({ file, rule, baselined }) => `${file} ${rule}${baselined ? ' later' : ''}`)
      .sort();
    const told = (): readonly string[] =>
      client.publishedUris
        .flatMap((uri) =>
          shown(client.findings(uri)).map((one) => `${uri.slice(folder.uri().length + 1)} ${one}`),
        )
        .sort();
    await client.until(() => assert.deepEqual(told(), said));

    const file = 'plans-baseline.json';
    rmSync(join(folder.path, file));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri(file), type: 3 }] });
    await client.until(() =>
      assert.deepEqual(
        told(),
        said.map((one) => one.replace(/ later$/, '')),
      ),
    );
  });

  it('says at the file why it is not heeded, until it is', async () => {
    const folder = Folder.ofSample('emea');
    const file = 'plans-baseline.json';
    const uri = folder.uri(file);
    folder.write(file, '{ "version": 1');
    const client = await Client.start({ folders: [folder], settings: { asOf: day } });
    await client.until(() =>
      assert.match(client.findings(uri)[0]?.message ?? '', /not heeded: it is no JSON/),
    );
    folder.write(file, '{ "version": 1, "findings": [] }');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await client.until(() => assert.deepEqual(client.findings(uri), []));
  });
});
