import assert from 'node:assert/strict';
import { hoverAt } from '../../server/src/render/hover.ts';
import { parseWorkspace } from '../support/workspace.ts';
import { hoveredIn, hoverIn, snapshotOf, workspace } from './subject.ts';

/** The workspace with the mark put before a text that stands in it once, or after `from`. */
function over(place: string, from = ''): string {
  const start = workspace.indexOf(place, workspace.indexOf(from));
  assert.ok(start >= 0, `"${place}" stands in the workspace`);
  return `${workspace.slice(0, start)}‸${workspace.slice(start)}`;
}

function hover(place: string, from?: string): string {
  return hoverIn(over(place, from)) ?? '';
}

const inAcme = '#- /plans/acme';

describe('hover in a plan', () => {
  it('explains the plan on its id', () => {
    const markdown = hover('acme\n', inAcme);
    assert.match(markdown, /^## Acme AG · Gold 73\.9/);
    assert.match(markdown, /brand 3 would make it silver/);
    assert.match(markdown, /plans explain acme --as-of 2026-11-22/);
  });

  it('shows on a score what it contributes and what each rating would give', () => {
    for (const place of ['brand: {', '4, scoredOn']) {
      const markdown = hover(place, inAcme);
      assert.match(markdown, /^\*\*Marquee brand → 26\.8 of 35\.7\*\*: Does the name open doors\?/);
      assert.match(markdown, /\| 5 \| 35\.7 \| 82\.9 \| Gold \| known to every prospect \|/);
      assert.match(markdown, /\| \*\*4 now\*\* \| 26\.8 \| 73\.9 \| Gold \|/);
      assert.match(markdown, /\| 3 \| 17\.9 \| 65\.0 \| Silver \|/);
    }
  });

  it('shows on an open score what each rating would leave', () => {
    const markdown = hover('brand: {', '#- /plans/borg');
    assert.match(markdown, /^\*\*Marquee brand → 0 to 35\.7\*\*/);
    assert.match(markdown, /open: scores\.brand has no rating/);
    assert.match(markdown, /\| 3 \| 17\.9 \| 65\.0 \| Silver \|/);
  });

  it('names at each rating the tier that the account would be in', () => {
    const markdown = hoverIn(over('brand: {', inAcme).replace('since: 2026-01-15', 'since: 2026-09-01'));
    assert.match(markdown ?? '', /\| \*\*4 now\*\* \| 26\.8 \| 73\.9 \| Gold \|/);
    assert.match(markdown ?? '', /\| 1 \| 0\.0 \| 47\.1 \| Gold until 2027‑03‑01, then Bronze \| unknown \|/);
  });

  it('names the tiers that others leave free where accounts compete', () => {
    const competing = over('brand: {', '#- /plans/borg')
      .replace('tiers:\n', 'tiers:\n  assign: top-n\n')
      .replace('enter: 70, capacity: 6', 'enter: 70, capacity: 1');
    const markdown = hoverIn(competing) ?? '';
    assert.match(markdown, /\| 5 \| 35\.7 \| 82\.9 \| Gold \| known to every prospect \|/);
    assert.match(markdown, /\| 4 \| 26\.8 \| 73\.9 \| Silver \|/);
  });

  it('has no tier at a rating that leaves the plan without a score', () => {
    const strict = over('brand: {', inAcme)
      .replace('version: 3', 'missing: error')
      .replace('grossMargin: 0.38', '');
    assert.match(hoverIn(strict) ?? '', /\| \*\*4 now\*\* \| 26\.8 \| – \| – \|/);
  });

  it('counts the other criteria anew where only those that are scored count', () => {
    const scaled = over('brand: {', '#- /plans/borg').replace('version: 3', 'missing: renormalise');
    const markdown = hoverIn(scaled) ?? '';
    assert.match(markdown, /\| 5 \| 35\.7 \| 82\.9 \| Gold \|/);
    assert.match(markdown, /\| 1 \| 0\.0 \| 47\.1 \| Bronze \|/);
  });

  it('shows on a value the criterion it is scored by', () => {
    assert.match(hover('3100000', inAcme), /^\*\*Revenue → 22\.1 of 28\.6\*\*/);
    assert.match(
      hover('accepted }', inAcme),
      /under 1 point here the account gets no better tier than `silver`/,
    );
  });

  it('shows on the assigned tier how it is entered, who stands there and what it promises', () => {
    const markdown = hover('gold, since', inAcme);
    assert.match(markdown, /^\*\*Gold\*\*: entered at 70\.0, lost under 67\.0, held for 6 months at least/);
    assert.match(markdown, /- 1 account here, room for 6: Acme AG/);
    assert.match(markdown, /- 1 account undecided: Borg Werft/);
    assert.match(markdown, /- reviews: senior every 3 months/);
    assert.match(markdown, /the score is 73\.9, 3\.9 above the 70\.0 that Gold is entered at/);
  });

  it('shows on dates how far they are away and what hangs on them', () => {
    assert.match(
      hover('2028-12-31', inAcme),
      /^\*\*Sunday, in 2 years\*\* \(2028-12-31, as of 2026-11-22\)\n\n- the horizon is 36 months long; 25\.3 months are left/,
    );
    assert.match(hover('2026-01-15', inAcme), /held for 6 months at least: this one was until 2026-07-15/);
    assert.match(
      hover('2026-09-04', inAcme),
      /the last senior review; with one every 3 months, the next one is due in 12 days \(2026-12-04\)/,
    );
  });

  it('shows on a person who they are and where their time goes', () => {
    const markdown = hover('ana\n', inAcme);
    assert.match(markdown, /^\*\*Ana Ruiz\*\* \(`ana`\), account-manager, 0\.4 of 0\.5 FTE allocated/);
    assert.match(markdown, /\| Acme AG \| owner, team \| 40 % \|/);
    assert.match(hover('vic,', inAcme), /^\*\*Victor Lund\*\*/);
  });

  it('shows on other ids what they stand for', () => {
    assert.match(
      hover('yards, wants', inAcme),
      /^\*\*Ship yards\*\* \(`yards`\), a segment, analysed on 2026-02-01/,
    );
  });

  it('documents keys by their schema', () => {
    const markdown = hover('horizon:', inAcme);
    assert.match(markdown, /^\*\*Horizon\*\*: /);
    assert.match(markdown, /Keys: `start`, `end`/);
    assert.match(hover('grossMargin:', inAcme), /from 0|up to 1/);
  });

  it('speaks of the key or value pointed at, and of nothing in between', () => {
    assert.equal(hoveredIn(over('rating: 4', inAcme)), 'rating');
    assert.equal(hoveredIn(over('4, scoredOn', inAcme)), '4');
    assert.equal(hoverIn(over(' { name: Acme', inAcme)), undefined);
  });
});

describe('hover in a criteria set', () => {
  it('shows on a weight what share it is', () => {
    const markdown = hover('25\n', 'Marquee brand');
    assert.match(
      markdown,
      /^\*\*Marquee brand\*\*: weight 25 of 70 in all: 35\.7 %, up to 35\.7 of the 100 points/,
    );
    assert.match(markdown, /71\.4 % of the category strategic, which holds 50 %/);
  });

  it('shows on a criterion its question, its scale and how the accounts do', () => {
    const markdown = hover('brand\n', '- id: brand');
    assert.match(markdown, /Does the name open doors\?/);
    assert.match(markdown, /accounts reach 75\.0 to 100\.0 of 100 points here/);
    assert.match(markdown, /1 account without a score here/);
    assert.match(markdown, /\| 5 \| 100\.0 \| known to every prospect \| 1 \|/);
  });

  it('shows on an input what it is, and what it is at each account', () => {
    const markdown = hover('financials.revenue');
    assert.match(markdown, /^\*\*Revenue\*\*: /);
    assert.match(markdown, /money is converted to EUR first/);
    assert.match(markdown, /\| Acme AG \| 3\.1 M EUR → 0\.775 \| 77\.5 \|/);
  });

  it('shows at a threshold who stands there', () => {
    assert.match(hover('70, capacity'), /- 1 account here, room for 6: Acme AG/);
    assert.match(hover('silver, title'), /^\*\*Silver\*\*: entered at 50\.0/);
  });

  it('shows on a category what it holds', () => {
    assert.match(hover('strategic, title'), /^\*\*Strategic significance\*\*: 50 % of the weight/);
  });

  it('shows at a knock-out whom it holds back', () => {
    assert.match(
      hover('1, cap'),
      /^\*\*Wants to be one\*\*: under 1\.0 points no tier better than Silver; it holds back Cetus Line/,
    );
  });

  it('shows on its id who uses it', () => {
    assert.match(hover('core\nversion'), /1 gold · 0 silver · 0 bronze · 1 undetermined · used by 3 plans/);
  });

  it('documents the keys of the scoring that is chosen', () => {
    assert.match(hover('zeroAt:'), /^\*\*/);
    assert.match(hover('min:'), /^\*\*/);
  });
});

describe('hover in a portfolio', () => {
  it('shows totals, people, criteria set and rules', () => {
    assert.match(hover('Northern yards'), /^\*\*Northern yards\*\*: 2 accounts/);
    assert.match(hover('vic, name'), /^\*\*Victor Lund\*\*/);
    assert.match(hover('core\ntotals'), /used by 3 plans/);
    assert.match(
      hover('review-stale:'),
      /^`review-stale`: .*\n\n- warning, error once overdue by a whole further cadence by default; .*\n- driven by the passing of time alone\n- \[what it is for, with examples\]\(https:\/\/\S+\/rules\/review-stale\)$/s,
    );
    assert.match(hover('yards, name'), /1 account: Acme AG/);
  });
});

describe('hover anywhere', () => {
  it('holds at every offset of every file, whole or cut off', () => {
    for (const share of [1, 0.8, 0.55]) {
      const files = [...parseWorkspace(workspace).files].map(
        ([file, text]) => [file, text.slice(0, text.length * share)] as const,
      );
      const snapshot = snapshotOf(files.map(([file, text]) => `#- ${file}\n${text}`).join('\n'));
      let answered = 0;
      for (const [file, text] of files) {
        for (let offset = 0; offset <= text.length; offset += 3) {
          const found = hoverAt(snapshot, file, offset);
          if (!found) continue;
          answered++;
          assert.ok(found.markdown !== '' && found.span.start <= offset && offset <= found.span.end);
        }
      }
      assert.ok(answered > 100);
    }
  });

  it('lets nothing through that a hostile plan writes', () => {
    const hostile = workspace
      .replaceAll('Acme AG', '"![a](https://evil.example) [b](command:c) <img src=x> $(zap)"')
      .replace('known to every prospect', '"[d](command:e) | `f`"')
      .replace('Victor Lund', '"<a href=x>v</a>"')
      .replace('Does the name open doors?', '"![q](https://evil.example)"');
    for (const place of ['vic, name', 'brand\n', '70, capacity', 'financials.revenue']) {
      const start = hostile.indexOf(place);
      assert.ok(start >= 0);
      const markdown = (hoverIn(`${hostile.slice(0, start)}‸${hostile.slice(start)}`) ?? '').replaceAll(
        /`+[^`]*`+/g,
        '',
      );
      assert.notEqual(markdown, '');
      assert.doesNotMatch(markdown, /(?<!\\)\[[^\]]*(?<!\\)\]\(|(?<!\\)<|(?<!\\)\$\(|https:\/\//, place);
    }
  });

  it('knows nothing of files that are not there', () => {
    assert.equal(hoverAt(snapshotOf(workspace), '/plans/nobody.plan.yaml', 0), undefined);
  });
});
