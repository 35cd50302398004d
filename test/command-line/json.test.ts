import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, folders, jsonOf, plans, projectRoot, small, smallPlan, type Position } from './plans.ts';

describe('the JSON output', () => {
  const folder = folders();

  for (const command of [
    ['lint', 'samples'],
    ['score', 'samples'],
    ['explain', 'serrano', 'samples/emea'],
  ]) {
    it(`of "plans ${command.join(' ')}" fits its schema`, async () => {
      const results = jsonOf(await plans([...command, '--format', 'json', ...asOf]));
      assert.equal(results.version, 1);
      assert.equal(results.asOf, '2026-11-22');
      assert.ok(results.portfolios.length > 0);
    });
  }

  it('of "plans rules" and "plans rule" fits its schema', async () => {
    for (const command of [['rules'], ['rule', 'review-stale']])
      jsonOf(await plans([...command, '--format', 'json']));
  });

  it('has every finding at the place the text has it', async () => {
    const text = await plans(['lint', 'samples/emea', ...asOf]);
    const { findings, summary } = jsonOf(await plans(['lint', 'samples/emea', ...asOf, '--format', 'json']));
    const places = text.out.match(/^\S+:\d+:\d+: (error|warning|information): .*$/gm) ?? [];
    assert.ok(findings.length > 5);
    assert.deepEqual(
      findings.map(
        ({ file, range, severity, message, rule, clock }) =>
          `${file}:${range.start.line}:${range.start.column}: ${severity}: ${message} [${rule}${clock ? ' · clock' : ''}]`,
      ),
      places,
    );
    assert.deepEqual(summary.errors, findings.filter(({ severity }) => severity === 'error').length);
    assert.ok(findings.some(({ clock }) => clock) && findings.some(({ clock }) => !clock));
  });

  it('points with ranges and pointers at the same thing', async () => {
    const { path } = folder({
      ...small,
      'plans/acme.plan.yaml': smallPlan.replace('assigned: gold', 'assigned: silver'),
    });
    const { findings } = jsonOf(await plans(['lint', ...asOf, '--format', 'json'], { cwd: path }));
    const found = findings.find(({ rule }) => rule === 'tier-mismatch');
    assert.ok(found);
    assert.equal(found.pointer, '/tier/assigned');
    assert.deepEqual(found.range, { start: { line: 7, column: 19 }, end: { line: 7, column: 25 } });
    assert.ok(found.related.every(({ file, range }) => file === 'core.criteria.yaml' && range !== null));
  });

  it('has fixes that can be applied by their edits alone', async () => {
    const broken = smallPlan.replace('assigned: gold', 'assigned: silver');
    const made = folder({ ...small, 'plans/acme.plan.yaml': broken });
    const { path } = made;
    const before = jsonOf(await plans(['lint', ...asOf, '--format', 'json'], { cwd: path }));
    const [fix] = before.findings.find(({ rule }) => rule === 'tier-mismatch')?.fixes ?? [];
    assert.ok(fix && fix.edits.length > 0);
    const edits = [...fix.edits].sort(
      (a, b) => offsetOf(broken, b.range.start) - offsetOf(broken, a.range.start),
    );
    let text = broken;
    for (const edit of edits)
      text =
        text.slice(0, offsetOf(text, edit.range.start)) +
        edit.text +
        text.slice(offsetOf(text, edit.range.end));
    made.write('plans/acme.plan.yaml', text);
    const after = jsonOf(await plans(['lint', ...asOf, '--format', 'json'], { cwd: path }));
    assert.ok(!after.findings.some(({ rule }) => rule === 'tier-mismatch'));
  });

  it('shows an open score as its two ends', async () => {
    const { portfolios } = jsonOf(await plans(['score', 'samples/emea', ...asOf, '--format', 'json']));
    const open = (portfolios[0]?.accounts ?? []).filter(({ score }) => score?.value === null);
    assert.ok(open.length > 0);
    for (const { score, tier, coverage, criteria } of open) {
      assert.ok(score && score.low < score.high && coverage !== null && coverage < 1);
      assert.equal(tier.certain, tier.low === tier.high);
      assert.ok(criteria.some(({ value }) => value === null));
    }
  });

  it('has contributions that add up to the score', async () => {
    const { portfolios } = jsonOf(await plans(['score', 'samples', ...asOf, '--format', 'json']));
    const accounts = portfolios
      .flatMap((portfolio) => portfolio.accounts)
      .filter(({ score }) => score !== null);
    assert.ok(accounts.length > 20);
    for (const { id, score, criteria } of accounts) {
      const sum = criteria.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
      assert.ok(Math.abs(sum - (score?.low ?? NaN)) < 1e-6, id);
    }
  });

  it('leaves out with --quiet what is no error, and still counts it', async () => {
    const { findings, summary } = jsonOf(
      await plans(['lint', 'samples/emea', ...asOf, '--format', 'json', '--quiet']),
    );
    assert.ok(findings.every(({ severity }) => severity === 'error'));
    assert.ok(summary.warnings > 0);
  });

  it('is the same from run to run', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => plans(['lint', 'samples/faults', ...asOf, '--format', 'json'])),
    );
    assert.equal(first?.out, second?.out);
  });

  it('names every key of its schema, with words for people', () => {
    const schema = JSON.parse(
      readFileSync(join(projectRoot, 'schemas', 'plans-output.schema.json'), 'utf8'),
    ) as {
      $id: string;
      $defs: Record<
        string,
        {
          title?: string;
          description?: string;
          properties?: Record<string, { title?: string; description?: string }>;
        }
      >;
    };
    const { homepage } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      homepage: string;
    };
    assert.equal(schema.$id, `${homepage}/schemas/plans-output.schema.json`);
    const parts = Object.entries(schema.$defs).flatMap(([name, part]) => [
      [name, part] as const,
      ...Object.entries(part.properties ?? {}).map(([key, value]) => [`${name}.${key}`, value] as const),
    ]);
    assert.ok(parts.length > 100);
    assert.deepEqual(
      parts
        .filter(([, { title, description }]) => !title || !description?.endsWith('.'))
        .map(([name]) => name),
      [],
    );
  });
});

/** The offset of a place that counts lines and columns from 1. */
function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
