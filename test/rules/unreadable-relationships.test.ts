import assert from 'node:assert/strict';
import { analyse } from '../support/analyse.ts';
import { parseWorkspace } from '../support/workspace.ts';

function rulesIn(part: string, rule: string): readonly string[] {
  const text = `#- /plans/varga.plan.yaml
id: varga
owner: zsofia
account: { name: Varga Malom, keyAccountSince: 2020-01-15 }
${part}
`;
  const snapshot = analyse(parseWorkspace(text));
  const findings = snapshot.files.flatMap((file) => snapshot.file(file)?.findings ?? []);
  return [...new Set(findings.map((finding) => finding.rule))].filter(
    (one) => one === 'schema-violated' || one === rule,
  );
}

const buyer = '{ id: b, role: economic-buyer }';

/** Each as a plan with the fault, and with a value in its place that leaves nothing to say of how it is written. */
const cases: readonly (readonly [rule: string, broken: string, whole: string])[] = [
  ['stakeholders-missing', 'stakeholders: many', 'stakeholders: []'],
  [
    'stakeholders-missing',
    `stakeholders: [${buyer}, { id: c, role: coaching }]`,
    `stakeholders: [${buyer}, { id: c, role: gatekeeper }]`,
  ],
  [
    'coverage-thin',
    'stakeholders: [{ id: a, influence: 5 }, { id: b, influence: lots, relationships: [{ owner: ana, strength: 3 }] }]',
    'stakeholders: [{ id: a, influence: 5 }, { id: b, influence: 1, relationships: [{ owner: ana, strength: 3 }] }]',
  ],
  [
    'coverage-thin',
    'stakeholders: [{ id: a, influence: 5, relationships: [{ owner: ana, strength: deep }] }]',
    'stakeholders: [{ id: a, influence: 5, relationships: [{ owner: ana, strength: 1 }] }]',
  ],
  [
    'single-threaded',
    'stakeholders: [{ id: a, relationships: [{ owner: ana, strength: 3 }, { owner: vic, strength: good }] }]',
    'stakeholders: [{ id: a, relationships: [{ owner: ana, strength: 3 }, { owner: vic, strength: 1 }] }]',
  ],
  [
    'key-player-opposed',
    'stakeholders: [{ id: a, influence: 5, stance: opponent, relationships: [{ owner: ana, nextMove: [Call] }] }]',
    'stakeholders: [{ id: a, influence: 5, stance: opponent, relationships: [{ owner: ana }] }]',
  ],
  [
    'contact-lapsed',
    'stakeholders: [{ id: a, influence: 5, relationships: [{ owner: ana, lastContact: last week }] }]',
    'stakeholders: [{ id: a, influence: 5, relationships: [{ owner: ana, lastContact: 2026-02-02 }] }]',
  ],
  [
    'contact-lapsed',
    'horizon: { start: soon }\nstakeholders: [{ id: a, influence: 5 }]',
    'stakeholders: [{ id: a, influence: 5 }]',
  ],
  ['progress-unreported', 'performance: [{ period: 2026-Q5 }]', 'performance: [{ period: 2026-Q1 }]'],
  ['progress-unreported', 'horizon: { start: soon }', 'horizon: { start: 2026-01-01 }'],
  [
    'performance-unanswered',
    'performance: [{ period: 2026-Q1, ours: { sla: red } }, { period: 2026-Q2, ours: { sla: red } }, { period: 2026-Q3, ours: { sla: black } }]',
    'performance: [{ period: 2026-Q1, ours: { sla: red } }, { period: 2026-Q2, ours: { sla: red } }]',
  ],
  [
    'performance-unanswered',
    'status: correcting\nperformance: [{ period: 2026-Q2, ours: { sla: red } }, { period: 2026-Q3, ours: { sla: red } }]',
    'status: active\nperformance: [{ period: 2026-Q2, ours: { sla: red } }, { period: 2026-Q3, ours: { sla: red } }]',
  ],
  [
    'corrective-overdue',
    'status: corrective\ncorrective: { openedOn: 2026-01-01, dueBy: 2027-02-30 }',
    'status: corrective\ncorrective: { openedOn: 2026-01-01 }',
  ],
  [
    'corrective-overdue',
    'status: corrective\ncorrective: { openedOn: spring }\nreviews: [{ date: 2026-01-01, kind: senior, outcome: corrective }]',
    'status: corrective\nreviews: [{ date: 2026-01-01, kind: senior, outcome: corrective }]',
  ],
  [
    'swot-missing',
    'swot: { strengths: many, weaknesses: [slow] }\ncompetitors: [{ name: Rival }]',
    'swot: { weaknesses: [slow] }\ncompetitors: [{ name: Rival }]',
  ],
  [
    'swot-missing',
    'swot: { strengths: [fast], weaknesses: [slow] }\ncompetitors: [Rival]',
    'swot: { strengths: [fast], weaknesses: [slow] }\ncompetitors: []',
  ],
  [
    'risk-unowned',
    'risks: [{ id: r1, likelihood: 5, impact: 5, owner: ana, mitigation: Meet them, due: spring }]',
    'risks: [{ id: r1, likelihood: 5, impact: 5, owner: ana, mitigation: Meet them }]',
  ],
  ['resources-unfunded', 'resources: { budget: a lot, approvedBy: vic }', 'resources: { approvedBy: vic }'],
];

describe('what is written of people, performance and risks and cannot be read', () => {
  for (const [rule, broken, whole] of cases) {
    it(`is told of once, and not by ${rule}: ${broken.replaceAll('\n', ' · ')}`, () => {
      assert.deepEqual(rulesIn(broken, rule), ['schema-violated']);
      assert.deepEqual(rulesIn(whole, rule), [rule], 'without the fault the rule speaks');
    });
  }
});
