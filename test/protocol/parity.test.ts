import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plans } from '../command-line/plans.ts';
import { foldersIn, sampleWorkspace } from '../support/samples.ts';
import { Client, type Finding } from './client.ts';
import { Folder } from './folder.ts';

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly file: string;
    readonly range: Record<'start' | 'end', { readonly line: number; readonly column: number }>;
  }[];
}

const severities = ['', 'error', 'warning', 'information'];

/** What the command line says of a folder, a line each. */
async function byCommandLine({ path }: Folder, asOf: string): Promise<string[]> {
  const { out } = await plans(['lint', '.', '--as-of', asOf, '--format', 'json'], { cwd: path });
  const { findings } = JSON.parse(out) as Told;
  return findings
    .map(({ file, range: { start, end }, severity, rule, message }) =>
      [file, start.line, start.column, end.line, end.column, severity, rule, message].join(' '),
    )
    .sort();
}

/** Asserts that the server comes to say the same of its workspace, in files that nobody has opened. */
async function serverSays(folder: Folder, asOf: string, said: readonly string[]): Promise<void> {
  const client = await Client.start({ folders: [folder], settings: { asOf } });
  try {
    // Answered when all files have been looked at.
    await client.request('plans/portfolioTable', {});
    await client.until(() => {
      const told = client.publishedUris.flatMap((uri) =>
        client.findings(uri).map((finding) => lineOf(folder, uri, finding)),
      );
      assert.deepEqual(told.sort(), said);
    });
  } finally {
    await client.stop();
  }
}

function lineOf(
  folder: Folder,
  uri: string,
  { range: { start, end }, severity, code, message }: Finding,
): string {
  const file = relative(folder.path, fileURLToPath(uri));
  const place = [start.line + 1, start.character + 1, end.line + 1, end.character + 1];
  return [file, ...place, severities[severity ?? 0], code, message].join(' ');
}

describe('the server and the command line', () => {
  for (const sample of ['emea', 'starter', ...foldersIn('faults').map((rule) => `faults/${rule}`)]) {
    it(`say the same of samples/${sample}`, async () => {
      const { asOf } = sampleWorkspace(sample);
      const folder = Folder.inSamples(sample);
      const said = await byCommandLine(folder, asOf);
      await serverSays(folder, asOf, said);
      if (sample !== 'starter') assert.ok(said.length > 0);
    });
  }
});
