import assert from 'node:assert/strict';
import type { FileView } from '../../server/src/analysis/views.ts';
import type { Since } from '../../server/src/cli/lint/since.ts';
import { judge, type Judging, type Verdict } from '../../server/src/cli/lint/verdict.ts';
import type { Finding, Severity } from '../../server/src/rules/finding.ts';
import type { Suppression } from '../../server/src/rules/suppression.ts';
import { analyse } from '../support/analyse.ts';
import { smallPlan } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

const [acme, birch] = ['/acme.plan.yaml', '/birch.plan.yaml'];
const usual: Judging = {
  quiet: false,
  maxWarnings: undefined,
  failOn: 'error',
  clock: undefined,
  showBaselined: false,
};

const comment: Suppression = {
  span: { start: 0, end: 1 },
  rule: 'a-rule',
  ruleSpan: { start: 0, end: 1 },
  reason: 'agreed',
  until: undefined,
  line: undefined,
};

let count = 0;
function finding(severity: Severity, { clock = false, start = 0, end = 1 } = {}): Finding {
  const message = `the ${++count}th of these`;
  return { rule: 'a-rule', severity, clock, message, span: { start, end }, related: [], fixes: [] };
}

interface Found {
  readonly findings?: readonly Finding[];
  readonly baselined?: readonly Finding[];
  readonly suppressed?: readonly Finding[];
}

function verdict(
  found: Readonly<Record<string, Found>>,
  judging: Partial<Judging> = {},
  since?: Since,
): Verdict {
  const files = new Map(
    [acme, birch].map((file) => [file, smallPlan({ id: 'acme', brand: 3, revenue: 1_000_000 })]),
  );
  const snapshot = analyse({ asOf: fixtureDay, files });
  const file = (name: string): FileView | undefined => {
    const view = snapshot.file(name);
    const { findings = [], baselined = [], suppressed = [] } = found[name] ?? {};
    return (
      view && {
        ...view,
        findings,
        baselined: baselined.map((one) => ({ finding: one, fingerprint: one.message })),
        suppressed: suppressed.map((one) => ({ finding: one, by: comment })),
      }
    );
  };
  return judge({ snapshot: { file }, asked: Object.keys(found) }, { ...usual, ...judging }, since);
}

function touching(...files: readonly string[]): Since {
  return { touched: new Set(files), appeared: new Set() };
}

describe('the verdict over what is found', () => {
  const [error, warning, information] = [finding('error'), finding('warning'), finding('information')];
  const all = { [acme]: { findings: [error, warning, information] } };

  for (const [failOn, failing] of [
    ['error', [error]],
    ['warning', [error, warning]],
    ['information', [error, warning, information]],
    ['never', []],
  ] as const) {
    it(`fails a run on ${failing.length} of an error, a warning and an information with --fail-on ${failOn}`, () => {
      const { files, failed, counts } = verdict(all, { failOn });
      assert.deepEqual([...(files[0]?.failing ?? [])], failing);
      assert.equal(failed, failing.length > 0);
      assert.deepEqual(counts, { error: 1, warning: 1, information: 1 });
    });
  }

  it('fails for a file that shows nothing of what fails', () => {
    const { files, failed, counts } = verdict(
      { [acme]: { findings: [warning] }, [birch]: {} },
      { quiet: true, failOn: 'warning' },
    );
    assert.deepEqual(files[0]?.findings, []);
    assert.deepEqual(files[0]?.told, [warning]);
    assert.equal(failed, true);
    assert.equal(counts.warning, 1);
  });

  it('fails for more warnings than are allowed in all files together, and names how many', () => {
    const two = { [acme]: { findings: [warning] }, [birch]: { findings: [finding('warning'), information] } };
    const of = (maxWarnings: number | undefined) => {
      const { failed, tooManyWarnings } = verdict(two, { maxWarnings });
      return [failed, tooManyWarnings];
    };
    assert.deepEqual([undefined, 2, 1, 0].map(of), [
      [false, undefined],
      [false, undefined],
      [true, 2],
      [true, 2],
    ]);
  });

  it('is about the files that were asked for and are there', () => {
    assert.deepEqual(
      verdict({ ...all, '/gone.plan.yaml': all[acme] ?? {} }).files.map(({ file }) => file),
      [acme],
    );
  });
});

describe('the verdict over what the clock alone produced', () => {
  const [error, warning] = [finding('error', { clock: true }), finding('warning', { clock: true })];
  const late = { [acme]: { findings: [error, warning] } };
  const of = (clock: Judging['clock'], since?: Since) => {
    const { files, failed, spared, tooManyWarnings } = verdict(late, { clock, maxWarnings: 0 }, since);
    return { told: files[0]?.told.length, failed, spared, tooManyWarnings };
  };
  const fails = { told: 2, failed: true, spared: 0, tooManyWarnings: 1 };
  const spares = { told: 2, failed: false, spared: 1, tooManyWarnings: undefined };

  it('fails a run over everything, and one over a change where that touched the file', () => {
    assert.deepEqual(of(undefined), fails);
    assert.deepEqual(of(undefined, touching(acme)), fails);
  });

  it('is spared where the change left the file alone, unless the clock is to count', () => {
    const since = { touched: new Set([birch]), appeared: new Set([error, warning]) };
    assert.deepEqual(of(undefined, since), spares);
    assert.deepEqual(of('fail', since), fails);
  });

  it('is told of and fails nothing with --clock warn, also where the change touched the file', () => {
    assert.deepEqual(of('warn'), spares);
    assert.deepEqual(of('warn', touching(acme)), spares);
  });

  it('is not told of with --clock off', () => {
    const off = { told: 0, failed: false, spared: 0, tooManyWarnings: undefined };
    assert.deepEqual(of('off'), off);
    assert.deepEqual(verdict(late, { clock: 'off' }).counts, { error: 0, warning: 0, information: 0 });
  });

  it('spares nothing that would not fail anyway, and nothing that somebody wrote', () => {
    const written = finding('error');
    const { spared, failed } = verdict({ [acme]: { findings: [warning, written] } }, { clock: 'warn' });
    assert.deepEqual([spared, failed], [0, true]);
  });
});

describe('the verdict over a change', () => {
  const [before, brought] = [finding('error'), finding('error')];
  const found = {
    findings: [before, brought],
    baselined: [finding('warning')],
    suppressed: [finding('error')],
  };
  const since: Since = { touched: new Set([birch]), appeared: new Set([brought]) };

  it('is over what it brought in files that it left alone, and over everything in those it touched', () => {
    const { files, counts, baselined } = verdict({ [acme]: found, [birch]: found }, {}, since);
    assert.deepEqual(
      files.map(({ told }) => told),
      [[brought], [before, brought]],
    );
    assert.equal(counts.error, 3);
    assert.deepEqual(
      files.map((file) => [file.baselined.length, file.suppressed.length]),
      [
        [0, 0],
        [1, 1],
      ],
    );
    assert.equal(baselined, 1);
  });
});

describe('the verdict over what the baseline excuses', () => {
  const early = finding('error', { start: 3, end: 9 });
  const short = finding('error', { start: 3, end: 5 });
  const late = finding('warning', { start: 20 });
  const found = { [acme]: { findings: [late], baselined: [early, short] }, [birch]: { baselined: [late] } };

  it('counts it by itself, and fails and shows none of it', () => {
    const { files, baselined, counts, failed } = verdict(found);
    assert.equal(baselined, 3);
    assert.deepEqual(counts, { error: 0, warning: 1, information: 0 });
    assert.equal(failed, false);
    assert.deepEqual(files[0]?.findings, [late]);
  });

  it('shows it in its place where that is asked for, and still fails nothing', () => {
    const { files, counts, failed } = verdict(found, { showBaselined: true, failOn: 'error' });
    assert.deepEqual(files[0]?.findings, [short, early, late]);
    assert.deepEqual(files[0].told, [late]);
    assert.equal(counts.error, 0);
    assert.equal(failed, false);
  });
});
