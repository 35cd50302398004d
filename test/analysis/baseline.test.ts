import assert from 'node:assert/strict';
import { entriesFor, writeBaseline } from '../../server/src/analysis/baseline/baseline.ts';
import { fingerprintsIn } from '../../server/src/analysis/features/fingerprints.ts';
import { Host } from '../../server/src/analysis/host.ts';
import type { Day } from '../../server/src/base/day.ts';
import { hostOf } from '../support/analyse.ts';
import { planFile, smallCriteria, smallPlan, smallPortfolio } from '../support/small-portfolio.ts';
import { fixtureDay } from '../support/workspace.ts';

const file = '/plans-baseline.json';
const [acme, birch] = [planFile(0), planFile(1)];

function host(): Host {
  return hostOf({
    asOf: fixtureDay,
    files: new Map([
      ['/portfolio.yaml', smallPortfolio],
      ['/core.criteria.yaml', smallCriteria()],
      [acme, smallPlan({ id: 'acme', brand: undefined, revenue: 4_000_000 })],
      [birch, smallPlan({ id: 'birch', brand: undefined, revenue: 4_000_000 })],
    ]),
  });
}

/** A baseline of everything that is found in one file. */
function baselineOf(subject: Host, of: string): string {
  const view = subject.snapshot().file(of);
  assert.ok(view);
  const findings = [...view.findings, ...view.baselined.map(({ finding }) => finding)];
  assert.ok(findings.length > 0);
  return writeBaseline(entriesFor(view.identity, fingerprintsIn(view), findings));
}

function rulesIn(subject: Host, of: string): readonly string[] {
  return (
    subject
      .snapshot()
      .file(of)
      ?.findings.map(({ rule }) => rule) ?? []
  );
}

describe('a baseline', () => {
  it('excuses what it holds, in the file it was found in', () => {
    const subject = host();
    const before = subject.snapshot();
    subject.apply([{ kind: 'written', file, text: baselineOf(subject, acme) }]);
    const after = subject.snapshot();
    assert.deepEqual(rulesIn(subject, acme), []);
    assert.equal(after.file(acme)?.baselined.length, before.file(acme)?.findings.length);
    assert.equal(after.file(birch)?.findings, before.file(birch)?.findings);
    assert.ok((before.file(acme)?.findings.length ?? 0) > 0, 'the earlier snapshot stays as it was');
  });

  it('excuses nothing any more once it is gone', () => {
    const subject = host();
    const before = rulesIn(subject, acme);
    subject.apply([{ kind: 'written', file, text: baselineOf(subject, acme) }]);
    subject.apply([{ kind: 'removed', file }]);
    assert.deepEqual(rulesIn(subject, acme), before);
  });

  it('says the same whether it or the plans come first', () => {
    const late = host();
    const text = baselineOf(late, acme);
    late.apply([{ kind: 'written', file, text }]);
    const early = new Host({ roots: [''], asOf: fixtureDay });
    const files = late.snapshot().files.map((one) => [one, late.snapshot().file(one)?.text ?? ''] as const);
    early.apply([{ kind: 'written', file, text }]);
    early.apply(files.map(([one, written]) => ({ kind: 'written', file: one, text: written })));
    const told = (subject: Host) =>
      files.map(([one]) => {
        const view = subject.snapshot().file(one);
        return [view?.findings, view?.baselined].map((all) => all?.length);
      });
    assert.deepEqual(told(early), told(late));
  });

  it('costs an edit nothing but the work of the plan', () => {
    const subject = host();
    subject.apply([{ kind: 'written', file, text: baselineOf(subject, acme) }]);
    const before = { ...(subject.snapshot(), subject.work) };
    subject.apply([
      { kind: 'written', file: acme, text: `# seen\n${subject.snapshot().file(acme)?.text ?? ''}` },
    ]);
    subject.snapshot();
    assert.deepEqual([subject.work.parses - before.parses, subject.work.scores - before.scores], [1, 1]);
  });

  it('follows a plan that is renamed', () => {
    const subject = host();
    const text = subject.snapshot().file(acme)?.text ?? '';
    subject.apply([{ kind: 'written', file, text: baselineOf(subject, acme) }]);
    subject.apply([
      { kind: 'removed', file: acme },
      { kind: 'written', file: '/moved/other.plan.yaml', text },
    ]);
    assert.deepEqual(rulesIn(subject, '/moved/other.plan.yaml'), []);
  });

  it('does not excuse what comes after it, nor what has become worse', () => {
    const subject = host();
    subject.apply([{ kind: 'written', file, text: baselineOf(subject, acme) }]);
    const text = subject.snapshot().file(acme)?.text ?? '';
    subject.apply([{ kind: 'written', file: acme, text: text.replace(/^rationale.*\n/m, '') }]);
    assert.deepEqual(rulesIn(subject, acme), ['rationale-missing']);
    subject.setAsOf('2027-02-10' as Day);
    subject.apply([{ kind: 'written', file, text: baselineOf(subject, acme) }]);
    const [review] =
      subject
        .snapshot()
        .file(acme)
        ?.findings.filter(({ rule }) => rule === 'review-stale') ?? [];
    assert.equal(review, undefined);
    subject.setAsOf('2027-12-01' as Day);
    const worse = subject
      .snapshot()
      .file(acme)
      ?.findings.find(({ rule }) => rule === 'review-stale');
    assert.equal(worse?.severity, 'error');
  });

  it('does not excuse what no comment can', () => {
    const subject = host();
    subject.apply([{ kind: 'written', file: acme, text: 'id: acme\nid: [\n' }]);
    assert.deepEqual(new Set(rulesIn(subject, acme)).has('syntax-invalid'), true);
    const view = subject.snapshot().file(acme);
    assert.ok(view);
    const entries = entriesFor(view.identity, fingerprintsIn(view), view.findings);
    assert.deepEqual(
      entries.filter(({ rule }) => rule === 'syntax-invalid'),
      [],
    );
    const forged = view.findings.map((finding) => ({
      fingerprint: fingerprintsIn(view).get(finding) ?? '',
      file: view.identity,
      rule: finding.rule,
      severity: finding.severity,
      message: '',
    }));
    subject.apply([{ kind: 'written', file, text: writeBaseline(forged) }]);
    assert.ok(rulesIn(subject, acme).includes('syntax-invalid'));
  });

  it('belongs to the portfolio in its folder alone', () => {
    const subject = host();
    subject.apply([{ kind: 'written', file: `/plans${file}`, text: baselineOf(subject, acme) }]);
    assert.ok(rulesIn(subject, acme).length > 0);
    assert.equal(subject.snapshot().portfolios[0]?.baseline, undefined);
  });

  it('is a line an entry, in the same order whatever came first', () => {
    const subject = host();
    const view = subject.snapshot().file(acme);
    assert.ok(view);
    const entries = entriesFor(view.identity, fingerprintsIn(view), view.findings);
    const [one, other] = [entries, [...entries].reverse()].map((all) => writeBaseline(all));
    assert.equal(one, other);
    assert.equal(one?.split('\n').filter((line) => line.includes('"fingerprint"')).length, entries.length);
  });

  const faults: readonly (readonly [what: string, text: string, said: RegExp])[] = [
    ['no JSON', '{', /no JSON/],
    ['conflict markers', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n', /conflict markers/],
    ['something else', '[1, 2]', /no baseline/],
    ['null', 'null', /no baseline/],
    ['a later version', '{ "version": 2, "findings": [] }', /version 2/],
    ['a wrong entry', '{ "version": 1, "findings": [{ "fingerprint": "x" }] }', /\/findings\/0/],
    ['a prototype', '{ "version": 1, "findings": [], "__proto__": {} }', /no baseline/],
  ];
  for (const [what, text, said] of faults)
    it(`that is ${what} excuses nothing and says why`, () => {
      const subject = host();
      const before = rulesIn(subject, acme);
      subject.apply([{ kind: 'written', file, text: baselineOf(subject, acme) }]);
      subject.apply([{ kind: 'written', file, text }]);
      assert.match(subject.snapshot().portfolios[0]?.baseline?.fault ?? '', said);
      assert.deepEqual(rulesIn(subject, acme), before);
    });
});
