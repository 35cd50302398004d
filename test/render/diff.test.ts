import assert from 'node:assert/strict';
import { remarksOn } from '../../server/src/analysis/features/remarks/remarks.ts';
import { diffOf } from '../../server/src/analysis/features/diff/diff.ts';
import { COMMENT_LENGTH, diffMarkdown } from '../../server/src/render/diff/document.ts';
import type { Shown } from '../../server/src/render/diff/parts.ts';
import { historyOf, parseChange, stepsOf } from '../support/diffs.ts';

async function shownOf(text: string): Promise<Shown> {
  const change = parseChange(text);
  const steps = await stepsOf(change);
  const diff = diffOf(steps);
  const remarks = await remarksOn(diff, steps, historyOf(change));
  return { diff, remarks, title: 'main → topic', about: ['A test.'], named: (file) => file.slice(1) };
}

const linked = (file: string, line: number | undefined): string =>
  `https://example.com/blob${file}${line === undefined ? '' : `#L${line + 1}`}`;

async function markdown(text: string, most?: number): Promise<string> {
  return diffMarkdown(await shownOf(text), linked, most);
}

const criteria = `#- /core.criteria.yaml
id: core
criteria: [{ id: brand, weight: 60, scoring: { type: rating, min: 1, max: 5 } }]
tiers: { levels: [{ id: gold, enter: 60 }, { id: silver, enter: 0 }] }
#- /portfolio.yaml
people: [{ id: mara, name: Mara Quist }, { id: vic, name: Vic Adler }]
rules: { all: off, score-missing: default }
`;

describe('the document of a diff', () => {
  it('says so where nothing changes', async () => {
    assert.equal(
      await markdown(`${criteria}#- /plans/a.plan.yaml\nid: a\n`),
      '## Plans: main → topic\n\nA test.\n\n**Nothing changes** in what the plans say.',
    );
  });

  it('tells each kind of change in words', async () => {
    const text = await markdown(`${criteria}
#- before /plans/quandt.plan.yaml
id: quandt
owner: mara
account: { name: Quandt Antriebe, wantsKeyStatus: unsure }
financials: { currency: EUR, revenue: 1000000, targets: { FY2026: 1100000 } }
longTermGoal: Half the drives of Kassel.
horizon: { start: 2026-01-01, end: 2028-12-31 }
scores: { brand: { rating: 2, scoredBy: mara } }
team: { members: [{ person: mara, allocation: 0.4 }] }
actions: [{ id: a1, title: Audit line 3, owner: mara, due: 2026-12-01, status: open }]
stakeholders:
  - { id: jm, name: J. Meier, stance: neutral, relationships: [{ owner: mara, strength: 1 }] }
swot: { strengths: [fast, near] }
#- after /plans/quandt.plan.yaml
id: quandt
owner: vic
account: { name: Quandt Antriebe, wantsKeyStatus: accepted }
financials: { currency: EUR, revenue: 1000400, targets: { FY2026: 1100000, FY2027: 1300000 } }
longTermGoal: All drives of Kassel.
horizon: { start: 2026-01-01, end: 2029-12-31 }
scores: { brand: { rating: 5, scoredBy: vic, evidence: [https://example.com/award] } }
tier: { assigned: gold, override: { reason: The tender is ours, approvedBy: mara, expires: 2027-03-31 } }
team: { members: [{ person: mara, allocation: 0.6 }] }
actions: [{ id: a1, title: Audit line 3, owner: vic, due: 2026-12-01, status: done }]
stakeholders:
  - { id: jm, name: J. Meier, stance: supporter, relationships: [{ owner: mara, strength: 3 }] }
swot: { strengths: [near, cheap] }
reviews: [{ date: 2026-11-12, kind: senior, reviewers: [mara], outcome: continue }]
`);
    const details = text.slice(text.indexOf('<details>'), text.indexOf('| Criterion'));
    assert.equal(
      details.replaceAll('https://example.com/blob/plans/quandt.plan.yaml', ''),
      `<details><summary>Quandt Antriebe: 25.0 → 100.0, Silver → Gold</summary>

- [Account manager](#L2): Mara Quist → Vic Adler
- [Account](#L3): wants key status unsure → accepted
- [Tier](#L8): assigned tier – → Gold
- [Override](#L8) added: “The tender is ours”, approved by Mara Quist, expires 2027-03-31
- [brand](#L7): rating 2 → 5; scored by Mara Quist → Vic Adler; evidence – → https\\://example.com/award
- [Financials](#L4): revenue 1000000 → 1000400; FY2027 – → 1.3 M EUR
- [Horizon](#L6): 2026-01-01 to 2028-12-31 → 2026-01-01 to 2029-12-31 (36 months → 48 months)
- [Long-term goal](#L5): “Half the drives of Kassel.” → “All drives of Kassel.”
- [Senior review of 2026-11-12](#L14) added: reviewers Mara Quist, outcome continue
- [Action “Audit line 3”](#L10): owner Mara Quist → Vic Adler; status open → done
- [Stakeholder J. Meier](#L12): stance neutral → supporter; relationship of Mara Quist, strength 1 → 3
- [Team member Mara Quist](#L9): allocation 40 % → 60 %
- [SWOT](#L13): strengths − fast; strengths + cheap

`,
    );
  });

  it('shows what an open criterion adds by what the criteria say of a missing value', async () => {
    const withdrawn = (missing: string): string => `#- /core.criteria.yaml
id: core
missing: ${missing}
criteria:
  - { id: brand, weight: 60, scoring: { type: rating, min: 1, max: 5 } }
  - { id: access, weight: 40, scoring: { type: rating, min: 1, max: 5 } }
tiers: { levels: [{ id: gold, enter: 60 }, { id: silver, enter: 0 }] }
#- /portfolio.yaml
rules: { all: off }
#- before /plans/acme.plan.yaml
id: acme
owner: mara
account: { name: Acme }
scores: { brand: { rating: 5 }, access: { rating: 5 } }
#- after /plans/acme.plan.yaml
id: acme
owner: mara
account: { name: Acme }
scores: { brand: { rating: 5 } }
`;
    assert.match(
      await markdown(withdrawn('interval')),
      /\| access .*\| 40\.0 → 0–40\.0 \| −40\.0 to ±0\.0 \|/,
    );
    assert.match(await markdown(withdrawn('zero')), /\| access .*\| 40\.0 → 0\.0 \| −40\.0 \|/);
  });

  it('shows what users wrote as it is, and makes no link, mention or markup of it', async () => {
    const text = await markdown(`${criteria}
#- before /plans/a.plan.yaml
id: a
account: { name: 'A' }
longTermGoal: x
scores: { brand: { rating: 2 } }
#- after /plans/a.plan.yaml
id: a
account: { name: '</summary><img src=x> @octocat | **b** #12' }
longTermGoal: '[click](javascript:alert(1)) <script>alert(1)</script> @acme/board fixes #1 ![i](https://evil.example/x.png)'
scores: { brand: { rating: 5 } }
`);
    assert.match(
      text,
      /<summary>&lt;\/summary&gt;&lt;img src=x&gt; @&#8203;octocat \| \*\*b\*\* #&#8203;12: /,
    );
    assert.doesNotMatch(text, /(?<!\\)(<(script|img)|\]\(javascript|!\[)/);
    assert.doesNotMatch(text, /@(octocat|acme)|#1\b|#12/);
  });

  it('keeps within the length that a comment may have, leaves out what matters least, and says so', async () => {
    const plan = (id: number, rating: number): string => `id: account-${id}
owner: mara
account: { name: Account ${id} }
rationale: ${'They buy a lot and say so. '.repeat(20)}${rating}
scores: { brand: { rating: ${rating} } }
`;
    const accounts = Array.from({ length: 250 }, (_, id) =>
      [
        `#- before /plans/p${id}.plan.yaml\n${plan(id, 2)}`,
        `#- after /plans/p${id}.plan.yaml\n${plan(id, id === 7 ? 5 : 3)}`,
      ].join(''),
    ).join('');
    const text = await markdown(criteria + accounts);
    assert.ok(text.length <= COMMENT_LENGTH, `${text.length} characters`);
    assert.ok(text.length > COMMENT_LENGTH * 0.9, `${text.length} characters`);
    assert.match(text, /### Tiers\n\n.*\n.*\n\| \[Account 7\]/);
    assert.match(text, /There is no room here for the details of \d+ accounts.*prints all of it\.$/);
    const short = await markdown(criteria + accounts, 20_000);
    assert.ok(short.length <= 20_000);
    assert.match(short, /### Tiers\n/);
  });
});
