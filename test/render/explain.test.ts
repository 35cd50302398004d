import assert from 'node:assert/strict';
import { explainCommand } from '../../server/src/render/command-lines.ts';
import { explainMarkdown } from '../../server/src/render/explain.ts';
import { acmeFile, criteriaFile, openFile, planIn, portfolioFile, snapshotOf, workspace } from './subject.ts';

function explained(text: string, file: string): string {
  const snapshot = snapshotOf(text);
  return explainMarkdown(snapshot, planIn(snapshot, file));
}

describe('the explanation of a plan', () => {
  const acme = explained(workspace, '/plans/acme.plan.yaml');

  it('has tier, score and rank in its heading, and what they are based on below', () => {
    assert.match(acme, /^## Acme AG · Gold 73\.9 · \\#1 of 2\n/);
    assert.match(
      acme,
      /`acme` · scored by `core` version 3 · as of 2026-11-22 · assigned Gold since 2026-01-15/,
    );
  });

  it('has a row for every criterion, and the contributions add up', () => {
    assert.match(acme, /\| Revenue \| 3\.1 M EUR → 0\.775 \| 28\.6 % \| 22\.1 of 28\.6 \| line 4 \|/);
    assert.match(
      acme,
      /\| Marquee brand \| 4 of 5 → 0\.75 \| 35\.7 % \| 26\.8 of 35\.7 \| line 7, 2026‑09‑12 by ana \|/,
    );
    const rows = [...acme.matchAll(/\| (\d+\.\d) of \d+\.\d \|/g)].map(([, points]) => Number(points));
    assert.equal(rows.length, 4);
    assert.ok(Math.abs(rows.reduce((sum, points) => sum + points, 0) - 73.9) < 0.11);
    assert.match(acme, /\| \*\*Total\*\* \|  \|  \| \*\*73\.9\*\* \|/);
  });

  it('has the sub-scores', () => {
    assert.match(acme, /\| Financial significance \| 65\.7 \| 50 % \|/);
    assert.match(acme, /\| Strategic significance \| 82\.1 \| 50 % \|/);
  });

  it('says what would change the tier before it goes into the sub-scores', () => {
    const headings = [...acme.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text);
    assert.deepEqual(headings.slice(1), ['What would change it', 'Categories', 'Reviews', 'Metrics']);
  });

  it('leads to the lines where the values stand, where there are addresses for them', () => {
    const snapshot = snapshotOf(workspace);
    const markdown = explainMarkdown(
      snapshot,
      planIn(snapshot, '/plans/acme.plan.yaml'),
      (file, line) => `${file}#L${String(line)}`,
    );
    assert.match(markdown, /\| 22\.1 of 28\.6 \| \[line 4\]\(\/plans\/acme\.plan\.yaml#L3\) \|/);
    assert.match(markdown, /\| \[line 7\]\(\/plans\/acme\.plan\.yaml#L6\), 2026‑09‑12 by ana \|/);
  });

  it('names the metric that a value is, since it stands on no line', () => {
    const net = criteriaFile.replace('input: financials.revenue', 'input: metrics.netContribution');
    const paid = acmeFile.replace('grossMargin: 0.38', 'grossMargin: 0.38, costToServe: 100000');
    assert.match(
      explained(portfolioFile + net + paid, '/plans/acme.plan.yaml'),
      /\| Revenue \| 1\.08 M EUR → 0\.27 \| 28\.6 % \| 7\.7 of 28\.6 \| Net contribution \|/,
    );
  });

  it('gives the score of an account that is exited, but no tier', () => {
    const exited = acmeFile.replace('owner: ana', 'status: exited\nowner: ana');
    assert.match(
      explained(portfolioFile + criteriaFile + exited, '/plans/acme.plan.yaml'),
      /^## Acme AG · 73\.9 · exited\n/,
    );
  });

  it('says what would change the tier', () => {
    assert.match(acme, /- brand 3 would make it silver \(4 now\)/);
    assert.match(acme, /a weight of .* would make it silver/);
    assert.match(acme, /- financials\.revenue 2\.12 M EUR would make it silver \(3\.1 M EUR now\)/);
    assert.match(acme, /- account\.wantsKeyStatus unsure would make it silver \(accepted now\)/);
  });

  it('says first what would make the tier better, the smallest change first', () => {
    const lower = acmeFile.replace('rating: 4', 'rating: 3').replace('assigned: gold', 'assigned: silver');
    const explanation = explained(portfolioFile + criteriaFile + lower, '/plans/acme.plan.yaml');
    const changes = [...explanation.matchAll(/^- (.*) would make it (\w+)/gm)].map(
      ([, what, tier]) => `${tier}: ${what}`,
    );
    assert.deepEqual(changes.slice(0, 3), [
      'gold: financials.grossMargin 40 %',
      'gold: brand 4',
      'gold: financials.revenue 3.8 M EUR',
    ]);
    assert.ok(changes.slice(-1)[0]?.startsWith('bronze: '), changes.join('; '));
  });

  it('lists the reviews, the figures, and why some are missing', () => {
    assert.match(
      acme,
      /\*\*senior review due in 12 days\*\* \(2026-12-04\): every 3 months, last on 2026-09-04, 2 months ago/,
    );
    assert.match(acme, /\| \*\*Money\*\* \| Share of company revenue \| 15\.5 % \|/);
    assert.match(acme, /Not computed: .*Net contribution \(financials\.costToServe is not given\)/);
  });

  it('ends with the command that gives the same', () => {
    assert.match(acme, /```sh\nplans explain acme --as-of 2026-11-22\n```$/);
  });

  it('names the range, both tiers and what is open', () => {
    const borg = explained(workspace, '/plans/borg.plan.yaml');
    assert.match(borg, /^## Borg Werft · Gold or Bronze 47\.1–82\.9/);
    assert.match(
      borg,
      /\*\*The tier is open\*\*\. The score lies between 47\.1 and 82\.9: Bronze at the low end, Gold at the high end\./,
    );
    assert.match(
      borg,
      /64\.3 % of the weight is scored; 1 criterion is open:\n\n- \*\*Marquee brand\*\*, worth 35\.7 points: scores\.brand has no rating/,
    );
    assert.match(borg, /\| Marquee brand \| open \| 35\.7 % \| 0 to 35\.7 \|/);
  });

  it('says of an open criterion what its set lets a missing value count for', () => {
    const pointsUnder = (missing: string): string | undefined => {
      const others = workspace.replace('\nid: core\n', `\nid: core\nmissing: ${missing}\n`);
      return /\| Marquee brand \| open \| 35\.7 % \| (.*?) \|/.exec(
        explained(others, '/plans/borg.plan.yaml'),
      )?.[1];
    };
    assert.equal(pointsUnder('interval'), '0 to 35.7');
    assert.equal(pointsUnder('zero'), '0 of 35.7');
    assert.equal(pointsUnder('renormalise'), 'left out');
  });

  it('says in words what holds a tier', () => {
    const weaker = acmeFile.replace('rating: 4', 'rating: 3');
    const recent = weaker.replace('since: 2026-01-15', 'since: 2026-09-01');
    assert.match(
      explained(portfolioFile + criteriaFile + recent, '/plans/acme.plan.yaml'),
      /Gold is held until 2027-03-01 because of the minimum tenure; without it the tier would be Silver/,
    );
    const knockedOut = acmeFile
      .replace('wantsKeyStatus: accepted', 'wantsKeyStatus: declined')
      .replace('rating: 4', 'rating: 5')
      .replace('revenue: 3100000', 'revenue: 4000000');
    assert.match(
      explained(portfolioFile + criteriaFile + knockedOut, '/plans/acme.plan.yaml'),
      /Wants to be one is under 1 point, so no tier better than Silver is given/,
    );
    const near = acmeFile.replace('revenue: 3100000', 'revenue: 2500000');
    assert.match(
      explained(portfolioFile + criteriaFile + near, '/plans/acme.plan.yaml'),
      /Gold is entered at 70\.0 and lost only under 67\.0, so the account stays in it/,
    );
  });

  it('warns that a flip waits for the tenure to end', () => {
    const recent = acmeFile.replace('since: 2026-01-15', 'since: 2026-09-01');
    assert.match(
      explained(portfolioFile + criteriaFile + recent, '/plans/acme.plan.yaml'),
      /brand 3 would make it silver \(4 now\), once its tenure is over on 2027-03-01/,
    );
  });

  it('shows an override as the plan states it', () => {
    const overridden = acmeFile.replace(
      'since: 2026-01-15 }',
      'since: 2026-01-15, override: { reason: new plant, approvedBy: vic, expires: 2026-12-31 } }',
    );
    assert.match(
      explained(portfolioFile + criteriaFile + overridden, '/plans/acme.plan.yaml'),
      /an override, approved by vic, until 2026-12-31: new plant/,
    );
  });

  it('does without criteria, without a score and without nearly everything', () => {
    assert.match(
      explained('#- /plans/bare.plan.yaml\nid: bare\n', '/plans/bare.plan.yaml'),
      /^## bare · no score\n\n`bare` · no criteria set is found/,
    );
    const strict = criteriaFile.replace('version: 3', 'missing: error');
    assert.match(
      explained(portfolioFile + strict + openFile, '/plans/borg.plan.yaml'),
      /\*\*There is no score\*\*: the set asks for every criterion\./,
    );
  });

  it('shows what a hostile plan says as text', () => {
    const hostile = acmeFile.replace('name: Acme AG', 'name: "[x](command:x) <b>| $(zap)"');
    const markdown = explained(portfolioFile + criteriaFile + hostile, '/plans/acme.plan.yaml');
    assert.match(markdown, /^## \\\[x\\\]\(command:x\) \\<b\\>\\\| \\\$\(zap\) · /);
  });
});

describe('the command that explains a plan', () => {
  it('quotes what a shell would take apart', () => {
    const snapshot = snapshotOf("#- /plans/o'brien;rm.plan.yaml\nowner: ana\n");
    const [plan] = snapshot.portfolios[0]?.plans ?? [];
    assert.ok(plan);
    assert.equal(explainCommand(plan, snapshot.asOf), "plans explain 'o'\\''brien;rm' --as-of 2026-11-22");
  });
});
