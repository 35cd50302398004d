import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn } from '../support/samples.ts';
import { samplesCopy } from '../support/samples-copy.ts';
import { faultsOf, sarifOf } from '../support/sarif.ts';
import { asOf, folders, jsonOf, plans, small, smallPlan } from './plans.ts';

/** Two errors and a warning, one of the errors excused, in a file whose name and text need care wherever they are written. */
const careful = 'plans/a b, 100%: ü.plan.yaml';
const files = {
  ...small,
  'plans/acme.plan.yaml': smallPlan,
  [careful]: [
    'id: bex',
    'owner: ana',
    'account: { name: "Bex & Söhne <AG>" }',
    'financials: { revenue: 4000000 }',
    '# plans-ignore horizon-transactional: bridges the "merger", see <board> & minutes',
    'horizon: { start: 2026-07-01, end: 2026-12-31 }',
    'scores: { brand: { rating: 4, scoredOn: 2026-09-12, scoredBy: "änä" } }',
    'tier: { assigned: silver, since: 2026-01-15 }',
    'rationale: Every other yard asks what they use.',
    'reviews: [{ date: 2026-10-04, kind: senior, reviewers: [vic], topics: [plan, progress, roadblocks, funding], outcome: continue }, { date: 2026-11-04, kind: progress, outcome: continue }]',
    '',
  ].join('\n'),
};

/** The environment of a machine that is no platform's. */
const nowhere = {
  GITHUB_WORKSPACE: '',
  GITHUB_STEP_SUMMARY: '',
  GITHUB_REPOSITORY: '',
  CI_PROJECT_DIR: '',
  CI_PROJECT_URL: '',
};

describe('the formats of plans lint', () => {
  const folder = folders();

  async function written(format: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const { path } = folder(files);
    const { code, out, errors } = await plans(['lint', ...asOf, '--format', format], {
      cwd: path,
      env: { ...nowhere, ...env },
    });
    assert.deepEqual({ code, errors }, { code: 1, errors: '' });
    return out;
  }

  it('are as SARIF valid, with rules, fixes and what a comment excuses', async () => {
    const { tool, invocations, results } = sarifOf(await written('sarif'));
    assert.deepEqual(
      results.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.[0]?.kind]),
      [
        ['schema-violated', 'error', undefined],
        ['tier-mismatch', 'error', undefined],
        ['horizon-transactional', 'error', 'inSource'],
      ],
    );
    assert.equal(results[2]?.suppressions?.[0]?.justification, 'bridges the "merger", see <board> & minutes');
    const [mismatch] = results.filter(({ ruleId }) => ruleId === 'tier-mismatch');
    assert.equal(
      mismatch?.locations[0]?.physicalLocation.artifactLocation.uri,
      'plans/a%20b%2C%20100%25%3A%20%C3%BC.plan.yaml',
    );
    assert.ok((mismatch?.fixes ?? []).length > 0);
    assert.ok(tool.driver.rules.every(({ id, help }) => help.markdown.startsWith(`# ${id}`)));
    assert.deepEqual(
      invocations.map(({ executionSuccessful }) => executionSuccessful),
      [true],
    );
  });

  it('would not pass as SARIF without what the standard demands', async () => {
    const log = JSON.parse(await written('sarif')) as { runs: [{ results: [{ message?: object }] }] };
    assert.deepEqual(faultsOf(log), []);
    delete log.runs[0].results[0].message;
    assert.deepEqual(faultsOf(log), ["/runs/0/results/0 must have required property 'message'"]);
  });

  it('are as workflow commands of GitHub escaped, those that fail the run first', async () => {
    const lines = (await written('github')).split('\n');
    assert.match(
      lines[0] ?? '',
      /^::error file=plans\/a b%2C 100%25%3A ü\.plan\.yaml,line=7,endLine=7,col=63,endColumn=68,title=schema-violated::.*"änä".*%0Ahttps:/,
    );
    assert.match(lines[1] ?? '', /^::error file=.*,title=tier-mismatch::silver is assigned/);
    assert.equal(lines.length, 3);
  });

  it('are as a Code Quality report of GitLab what that asks for', async () => {
    const issues = JSON.parse(await written('gitlab')) as Record<string, unknown>[];
    assert.deepEqual(
      issues.map(({ check_name, severity, location }) => ({ check_name, severity, location })),
      [
        {
          check_name: 'schema-violated',
          severity: 'major',
          location: { path: careful, lines: { begin: 7, end: 7 } },
        },
        {
          check_name: 'tier-mismatch',
          severity: 'major',
          location: { path: careful, lines: { begin: 8, end: 8 } },
        },
      ],
    );
  });

  it('are as JUnit a suite a file and a case a finding', async () => {
    const report = await written('junit');
    assert.equal(
      report
        .replace(/value="[0-9a-f]{32}"/g, 'value="…"')
        .replace(/(message|<failure)[^\n]*\n[^\n]*/g, '$1…'),
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plans lint" tests="5" failures="2" errors="0" time="0">
  <testsuite name="core.criteria.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="no findings" classname="core.criteria.yaml" time="0"/>
  </testsuite>
  <testsuite name="plans/a b, 100%: ü.plan.yaml" tests="2" failures="2" errors="0" skipped="0" time="0">
    <testcase name="schema-violated at scores.brand.scoredBy" classname="plans/a b, 100%: ü.plan.yaml" time="0">
      <properties><property name="fingerprint" value="…"/></properties>
      <failure…
    </testcase>
    <testcase name="tier-mismatch at tier.assigned" classname="plans/a b, 100%: ü.plan.yaml" time="0">
      <properties><property name="fingerprint" value="…"/></properties>
      <failure…
    </testcase>
  </testsuite>
  <testsuite name="plans/acme.plan.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="no findings" classname="plans/acme.plan.yaml" time="0"/>
  </testsuite>
  <testsuite name="portfolio.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="no findings" classname="portfolio.yaml" time="0"/>
  </testsuite>
</testsuites>
`,
    );
    assert.match(report, /<failure message="[^"<>\n]*&quot;änä&quot;[^"<>\n]*" type="error">/);
  });

  it('pass as JUnit what does not fail the run', async () => {
    const { path } = folder(files);
    const { code, out } = await plans(['lint', ...asOf, '--format', 'junit', '--fail-on', 'never'], {
      cwd: path,
    });
    assert.equal(code, 0);
    assert.match(out, /failures="0" errors="0" time="0">/);
    assert.match(out, /<system-out>plans\/a b, 100%: ü\.plan\.yaml:8:19: error: silver/);
  });

  it('have as JUnit a name each, since a platform keeps one case of a name', async () => {
    const twice = '# plans-ignore tier-mismatch\n# plans-ignore tier-mismatch\n';
    const { path } = folder({ ...small, 'plans/acme.plan.yaml': `${twice}${smallPlan}` });
    const { out } = await plans(['lint', ...asOf, '--format', 'junit'], { cwd: path });
    const names = [...out.matchAll(/<testcase name="(suppression-unexplained[^"]*)"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(names, ['suppression-unexplained', 'suppression-unexplained #2']);
  });

  it('count columns as rdjson in bytes of UTF-8', async () => {
    const { diagnostics } = JSON.parse(await written('rdjson')) as {
      diagnostics: {
        code: { value: string };
        location: { range: object };
        severity: string;
        suggestions?: object[];
      }[];
    };
    assert.deepEqual(
      diagnostics.map(({ code, location, severity }) => [code.value, severity, location.range]),
      [
        ['schema-violated', 'ERROR', { start: { line: 7, column: 63 }, end: { line: 7, column: 70 } }],
        ['tier-mismatch', 'ERROR', { start: { line: 8, column: 19 }, end: { line: 8, column: 25 } }],
      ],
    );
    const { path } = folder({ ...files, [careful]: files[careful].replace('rationale:', 'rationle:') });
    const { out } = await plans(['lint', ...asOf, '--format', 'rdjson'], { cwd: path, env: nowhere });
    assert.match(
      out,
      /"suggestions":\[\{"range":\{"start":\{"line":9,"column":1\},"end":\{"line":9,"column":9\}\},"text":"rationale"\}\]/,
    );
  });

  it('are as Markdown a table a file, with links where a platform tells of itself', async () => {
    const plain = await written('markdown');
    assert.match(plain, /^## 2 errors in 1 of 4 files\n\n### plans\/a b, 100%: ü\.plan\.yaml\n\n\| Line \|/);
    assert.match(plain, /^\| 8 \| Error \| silver is assigned.* \| \[tier-mismatch\]\(https:.*\) \|$/m);
    const env = {
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'yards/plans',
      GITHUB_SHA: '0123abc',
    };
    const linked = await written('markdown', env);
    assert.match(
      linked,
      /\| \[8\]\(https:\/\/github\.example\/yards\/plans\/blob\/0123abc\/plans\/a%20b%2C%20100%25%3A%20%C3%BC\.plan\.yaml#L8\) \|/,
    );
  });

  it('give the same finding the same fingerprint', async () => {
    const { path } = folder(files);
    await plans(
      [
        'lint',
        ...asOf,
        ...['json', 'sarif', 'gitlab', 'junit', 'rdjson'].flatMap((name) => [
          '--format',
          `${name}=out/${name}`,
        ]),
      ],
      { cwd: path },
    );
    const text = (name: string): string => readFileSync(join(path, 'out', name), 'utf8');
    const json = jsonOf({ code: 0, out: text('json'), errors: '' }).findings.map(
      ({ fingerprint }) => fingerprint,
    );
    const sarif = sarifOf(text('sarif')).results.filter(({ suppressions }) => !suppressions);
    assert.equal(json.length, 2);
    assert.deepEqual(
      sarif.map(({ partialFingerprints }) => partialFingerprints['plans/v1']),
      json,
    );
    const issues = JSON.parse(text('gitlab')) as { fingerprint: string }[];
    assert.deepEqual(
      issues.map(({ fingerprint }) => fingerprint),
      json,
    );
    assert.deepEqual(
      [...text('junit').matchAll(/"fingerprint" value="(\w+)"/g)].map(([, print]) => print),
      json,
    );
    assert.deepEqual(
      [...text('rdjson').matchAll(/\] (\w{32})"/g)].map(([, print]) => print),
      json,
    );
  });

  it('tell as GitLab asks for it the same fault in two portfolios apart', async () => {
    const both = ['north', 'south'].flatMap((name) =>
      Object.entries({
        ...small,
        'plans/acme.plan.yaml': smallPlan.replace('assigned: gold', 'assigned: silver'),
      }).map(([file, text]) => [`${name}/${file}`, text]),
    );
    const made = folder(Object.fromEntries(both) as Record<string, string>);
    const prints = async (): Promise<string[]> => {
      const { out } = await plans(['lint', ...asOf, '--format', 'gitlab'], { cwd: made.path });
      return (JSON.parse(out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    };
    const issues = await prints();
    assert.deepEqual([issues.length, new Set(issues).size], [2, 2]);
    // What is mended in one is not told of as mended in the other.
    made.write('north/plans/acme.plan.yaml', smallPlan);
    assert.deepEqual(await prints(), issues.slice(1));
  });

  it('keep within the caps of GitHub, and put everything into the summary of the job', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, index) => [
        `plans/p${index}.plan.yaml`,
        smallPlan.replace('id: acme', `id: p${index}`).replace('assigned: gold', 'assigned: silver'),
      ]),
    );
    const { path } = folder({ ...files, ...many });
    const summary = join(path, 'summary.md');
    const env = { ...nowhere, GITHUB_STEP_SUMMARY: summary };
    const { out } = await plans(['lint', ...asOf, '--format', 'github'], { cwd: path, env });
    assert.equal(out.match(/^::error /gm)?.length, 10);
    assert.match(
      out,
      /^\d+ more findings than GitHub shows beside the lines; all of them are in the summary of the job\.$/m,
    );
    const told = readFileSync(summary, 'utf8');
    assert.equal(told.match(/tier-mismatch\]/g)?.length, 14);
    await plans(['lint', ...asOf, '--format', 'github'], { cwd: path, env: { ...nowhere } });
    assert.equal(readFileSync(summary, 'utf8'), told);
  });

  it('begin paths at the top of what a platform has checked out', async () => {
    const { path } = folder(files);
    const { out } = await plans(['lint', ...asOf, 'acme.plan.yaml', `../${careful}`, '--format', 'gitlab'], {
      cwd: join(path, 'plans'),
      env: { ...nowhere, CI_PROJECT_DIR: path },
    });
    const issues = JSON.parse(out) as { location: { path: string } }[];
    assert.deepEqual([...new Set(issues.map(({ location }) => location.path))], [careful]);
  });

  it('go to files and to standard output at once, and say who would be in the way of whom', async () => {
    const { path } = folder(files);
    const both = await plans(
      [
        'lint',
        ...asOf,
        '--format',
        'text',
        '--format',
        'github',
        '--format',
        'sarif=reports/deep/a=b.sarif',
        '--format',
        'text=reports/log.txt',
      ],
      { cwd: path, env: { ...nowhere, FORCE_COLOR: '1' } },
    );
    assert.match(both.out, /2 errors in 1 of 4 files\.\n::error file/);
    sarifOf(readFileSync(join(path, 'reports/deep/a=b.sarif'), 'utf8'));
    assert.ok(!readFileSync(join(path, 'reports/log.txt'), 'utf8').includes('\u001b'));
    const wrong: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [
        ['--format', 'json', '--format', 'sarif'],
        /json and sarif would both go to standard output.*--format sarif=<file>/,
      ],
      [['--format', 'json=x', '--format', 'sarif=x'], /two formats would be written to x/],
      [['--format', 'json='], /It is one of text, json/],
      [['--format', 'xml=x'], /It is one of text, json/],
      [['--format', 'json=plans'], /plans cannot be written: it is a folder/],
    ];
    for (const [args, said] of wrong) {
      const { code, errors } = await plans(['lint', ...asOf, ...args], { cwd: path, env: nowhere });
      assert.equal(code, 2);
      assert.match(errors, said);
    }
    assert.ok(!existsSync(join(path, 'x')));
  });

  it('tell of what could not be read', async () => {
    const { path } = folder(files);
    const formats = ['sarif', 'junit', 'github', 'markdown'];
    const ran = await plans(
      [
        'lint',
        ...asOf,
        '.',
        'missing.plan.yaml',
        ...formats.flatMap((name) => ['--format', `${name}=${name}`]),
      ],
      { cwd: path, env: nowhere },
    );
    assert.equal(ran.code, 2);
    const text = (name: string): string => readFileSync(join(path, name), 'utf8');
    assert.equal(sarifOf(text('sarif')).invocations[0]?.executionSuccessful, false);
    assert.match(text('junit'), /errors="1".*\n.*name="what could not be read"/);
    assert.match(text('github'), /^::error::missing\.plan\.yaml: there is no such file or folder$/m);
    assert.match(text('markdown'), /^- missing\.plan\.yaml: /m);
  });

  it('are valid for every sample', async () => {
    const cwd = samplesCopy();
    const { out } = await plans(['lint', 'samples', '--format', 'sarif', ...asOf], { cwd });
    const { results } = sarifOf(out);
    const rules = new Set(results.map(({ ruleId }) => ruleId));
    assert.ok(rules.size > foldersIn('faults').length / 2);
  }).timeout(60_000);
});
