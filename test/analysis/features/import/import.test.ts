import assert from 'node:assert/strict';
import { importTable, readMapping, type Import } from '../../../../server/src/analysis/features/import.ts';
import type { Beginning } from '../../../../server/src/analysis/features/import.ts';
import { analyse } from '../../../support/analyse.ts';
import { parseWorkspace } from '../../../support/workspace.ts';

const plans = `#- /portfolio.yaml
currency: EUR
people: [{ id: ana, name: Ana Ruiz, role: account-manager }, { id: vic, name: Victor Lund, role: executive }]
#- /plans/acme.plan.yaml
# Read the rationale first.
id: acme
owner: ana # since the spring
account: { name: Acme AG, crmUrl: https://crm.example.com/1 } # in one line
financials:
  asOf: 2026-06-30
  revenue: 3100000 # their own figure
  # the margin is a guess
  grossMargin: 0.40
  targets: { FY2026: 3400000 }
rationale: >-
  Every other yard
  asks what they use.
#- /plans/borg.plan.yaml
id: borg
owner: vic
account:
  name: Borg  Werft
`;

const mapping = `
match: { column: Key, to: id }
numbers: { decimal: "." }
columns:
  Name: { to: account.name }
  Owner: { to: owner, as: person }
  Currency: { to: financials.currency }
  Revenue: { to: financials.revenue, as: money }
  GM: { to: financials.grossMargin }
  FY{year}: { to: "financials.targets.FY{year}" }
  History {year}: { to: "financials.history.FY{year}.revenue" }
set: { financials.asOf: 2026-09-30 }
defaults: { owner: ana, status: candidate }
`;

interface Case {
  readonly csv: string;
  readonly mapping?: string;
  readonly plans?: string;
  readonly begin?: (beginning: Beginning) => string;
}

/** Imports rows written with "|" between cells, the headings first. Only columns that are there are mapped. */
function imported({ csv, mapping: text = mapping, plans: files = plans, begin }: Case): Import {
  const [first = '', ...rest] = csv.trim().split('\n');
  const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());
  const headings = cells(first);
  const forms = text
    .split('\n')
    .filter((line) => {
      const heading = /^ {2}(.*): \{ to/.exec(line)?.[1];
      return heading === undefined || headings.some((one) => one.startsWith(heading.replace('{year}', '')));
    })
    .join('\n');
  const { mapping: read, problems } = readMapping(forms.replace('columns:\nset', 'columns: {}\nset'));
  assert.deepEqual(problems, []);
  assert.ok(read);
  const snapshot = analyse(parseWorkspace(files));
  const [portfolio] = snapshot.portfolios;
  assert.ok(portfolio);
  const rows = rest.map((line, index) => ({ line: index + 2, cells: cells(line) }));
  const result = importTable(snapshot, portfolio, { headings, rows }, read, begin);
  assert.ok('plans' in result, JSON.stringify(result));
  return result;
}

function faultsIn(csv: string, more: Partial<Case> = {}): readonly string[] {
  return imported({ csv, ...more }).faults.map(
    ({ line, heading, message }) => `${line} ${heading ?? '–'}: ${message}`,
  );
}

function lines(text: string): Set<string> {
  return new Set(text.split('\n'));
}

describe('importing into a plan', () => {
  it('changes the values that differ, and no other letter', () => {
    const {
      plans: changed,
      same,
      faults,
    } = imported({
      csv: 'Key|Revenue|GM|FY26|FY2027\nacme|3,250,000.00|40 %|3.4M|3.9M',
    });
    assert.deepEqual([faults, same], [[], []]);
    const [acme] = changed;
    assert.ok(acme);
    assert.deepEqual(
      acme.changes.map(({ place, was, is }) => [place, was, is]),
      [
        ['financials.revenue', 3_100_000, 3_250_000],
        ['financials.targets.FY2027', undefined, 3_900_000],
        ['financials.asOf', '2026-06-30', '2026-09-30'],
      ],
    );
    assert.deepEqual(
      [...lines(acme.after)].filter((line) => !lines(acme.before).has(line)),
      [
        '  asOf: 2026-09-30',
        '  revenue: 3250000 # their own figure',
        '  targets: { FY2026: 3400000, FY2027: 3900000 }',
      ],
    );
    assert.equal(acme.after.split('\n').length, acme.before.split('\n').length);
  });

  it('writes maps that are not there yet as a person would', () => {
    const { plans: changed } = imported({
      csv: 'Key|Revenue|FY2026|FY2027|History 2024|History 25\nborg|1000000|1|2|900000|950000',
    });
    assert.ok(
      changed[0]?.after.endsWith(`account:
  name: Borg  Werft
financials:
  asOf: 2026-09-30
  revenue: 1000000
  history:
    FY2024: { revenue: 900000 }
    FY2025: { revenue: 950000 }
  targets: { FY2026: 1, FY2027: 2 }
`),
      changed[0]?.after,
    );
  });

  it('leaves alone what is the same, and what cells do not say', () => {
    const { plans: changed, same } = imported({
      csv: 'Key|Name|Revenue\nacme|Acme AG|n/a',
      plans: plans.replace('2026-06-30', '2026-09-30'),
    });
    assert.deepEqual(changed, []);
    assert.deepEqual(
      same.map(({ id }) => id),
      ['acme'],
    );
  });

  it('never gives a plan that is there a default', () => {
    const [borg] = imported({ csv: 'Key|Revenue\nborg|5' }).plans;
    assert.doesNotMatch(borg?.after ?? '', /status/);
    assert.match(borg?.after ?? '', /owner: vic/);
  });

  it('keeps a row out as a whole when one of its cells cannot be read', () => {
    const { plans: changed, faults } = imported({ csv: 'Key|Revenue|GM\nacme|5|soon\nborg|7|12 %' });
    assert.deepEqual(
      changed.map(({ id }) => id),
      ['borg'],
    );
    assert.deepEqual(faults, [{ line: 2, heading: 'GM', message: '"soon" is not a share' }]);
  });

  it('refuses values that the place does not allow', () => {
    assert.deepEqual(faultsIn('Key|Revenue\nacme|-5'), ['2 Revenue: "-5" is not a number of 0 or more']);
    assert.match(faultsIn('Key|GM\nacme|140 %')[0] ?? '', /2 GM: "140 %" is not a number of 1 or less/);
    assert.match(
      faultsIn('Key|Currency\nacme|euro')[0] ?? '',
      /does not fit; a currency is its three-letter/,
    );
    assert.match(
      faultsIn('Key|Owner\nacme|Anna Ruiz')[0] ?? '',
      /is nobody in portfolio.yaml; did you mean "Ana Ruiz"\?/,
    );
  });

  it('keeps what the plan says where letters were lost on the way', () => {
    const faults = faultsIn('Key|Name\nacme|Acm\uFFFD AG');
    assert.match(
      faults[0] ?? '',
      /has lost letters, where "\uFFFD" stands now; export the file again in UTF-8$/,
    );
  });

  it('writes down what cannot be seen so that every reader of YAML takes it', () => {
    const { plans: changed } = imported({ csv: 'Key|Name\nborg|Borg\u0007 \u0000Werft' });
    assert.match(changed[0]?.after ?? '', /^ {2}name: "Borg\\u0007 \\u0000Werft"$/m);
  });

  it('refuses amounts in another currency than the plan’s', () => {
    assert.match(
      faultsIn('Key|Revenue\nacme|$3.1M')[0] ?? '',
      /is in USD or .*, the plan is in EUR; map a column/,
    );
    assert.deepEqual(faultsIn('Key|Currency|Revenue|FY2026\nacme|CAD|$3.1M|$3.4M'), []);
    const inEuros = mapping.replace('as: money', 'as: money, currency: EUR');
    assert.deepEqual(faultsIn('Key|Revenue\nacme|3.1M', { mapping: inEuros }), []);
    assert.match(
      faultsIn('Key|Revenue\nacme|£3.1M', { mapping: inEuros })[0] ?? '',
      /is in GBP, the column in EUR/,
    );
    assert.match(
      faultsIn('Key|Currency|Revenue\nacme|CHF|5', { mapping: inEuros })[0] ?? '',
      /is in EUR, the plan is in CHF/,
    );
  });

  it('refuses a currency under which amounts of the plan would be others', () => {
    assert.deepEqual(faultsIn('Key|Currency|Revenue\nacme|CAD|$3.1M'), [
      '2 –: the row is in CAD, the plan in EUR, and the row does not give financials.targets.FY2026, which would count as CAD then; export in EUR, or put the plan into CAD first',
    ]);
    assert.deepEqual(faultsIn('Key|Currency|Revenue\nacme|EUR|€3.1M'), []);
    assert.deepEqual(faultsIn('Key|Currency|Revenue\nborg|CAD|$3.1M'), []);
  });

  it('refuses figures that are older than the plan’s', () => {
    const newer = plans.replace('2026-06-30', '2026-10-31');
    assert.deepEqual(faultsIn('Key|Revenue\nacme|5', { plans: newer }), [
      '2 –: the figures of the plan are of 2026-10-31, newer than those of 2026-09-30 here',
    ]);
  });

  it('never puts a value in the place of a map, nor changes what an alias shares', () => {
    const split = plans.replace('revenue: 3100000 # their own figure', 'revenue: { plant: 1 }');
    assert.match(faultsIn('Key|Revenue\nacme|5', { plans: split })[0] ?? '', /cannot be changed in place/);
    const shared = plans
      .replace('revenue: 3100000', 'revenue: &all 3100000')
      .replace('FY2026: 3400000', 'FY2026: *all');
    const [acme] = imported({ csv: 'Key|FY2026\nacme|5', plans: shared }).plans;
    assert.match(acme?.after ?? '', /revenue: &all 3100000 .*[^]*targets: \{ FY2026: 5 \}/);
  });

  it('refuses a plan that cannot be read', () => {
    const broken = plans.replace('owner: ana', 'owner: [ana');
    assert.match(faultsIn('Key|Revenue\nacme|5', { plans: broken })[0] ?? '', /cannot be changed in place/);
  });
});

describe('matching rows with plans', () => {
  it('tells of rows without a plan and plans without a row', () => {
    const { unmatched, withoutRow } = imported({
      csv: 'Key|Name|Revenue\nkesko|Kesko Oyj|5\nborg-2|borg werft|5',
    });
    assert.deepEqual(
      unmatched.map(({ line, value, name, namesake }) => [line, value, name, namesake?.id]),
      [
        [2, 'kesko', 'Kesko Oyj', undefined],
        [3, 'borg-2', 'borg werft', 'borg'],
      ],
    );
    assert.deepEqual(withoutRow.map(({ id }) => id).sort(), ['acme', 'borg']);
  });

  it('does not say of a plan whose row cannot be imported that it has none', () => {
    const { withoutRow, faults } = imported({ csv: 'Key|Revenue|GM\nacme|5\nborg|6|much' });
    assert.equal(faults.length, 2);
    assert.deepEqual(withoutRow, []);
  });

  it('by name passes over case and blanks', () => {
    const byName = mapping.replace('to: id', 'to: account.name');
    const { plans: changed } = imported({ csv: 'Key|Revenue\nBORG Werft|5', mapping: byName });
    assert.deepEqual(
      changed.map(({ id }) => id),
      ['borg'],
    );
  });

  it('by the address in the CRM takes what the mapping puts before', () => {
    const byUrl = mapping.replace('to: id', 'to: account.crmUrl, prefix: "https://crm.example.com/"');
    const { plans: changed } = imported({ csv: 'Key|Revenue\n1|5', mapping: byUrl });
    assert.deepEqual(
      changed.map(({ id }) => id),
      ['acme'],
    );
  });

  it('refuses what fits twice', () => {
    assert.deepEqual(faultsIn('Key|Revenue\nacme|5\nborg|1\nACME|6'), [
      '2 Key: "acme" is in several rows, also in line 4',
      '4 Key: "ACME" is in several rows, also in line 2',
    ]);
    const twins = plans.replace('Borg  Werft', 'Acme AG');
    const byName = mapping.replace('to: id', 'to: account.name');
    assert.deepEqual(faultsIn('Key|Revenue\nAcme AG|5', { plans: twins, mapping: byName }), [
      '2 Key: "Acme AG" fits several plans: acme, borg',
    ]);
  });

  it('refuses rows without a key or with other cells than the first row', () => {
    assert.deepEqual(faultsIn('Key|Revenue\n|5'), ['2 Key: "Key" is empty, so the row names no account']);
    assert.match(faultsIn('Key|Revenue\nacme|5|6')[0] ?? '', /the row has 3 cells, the first row has 2/);
    const { passedOver, rows } = imported({ csv: 'Key|Revenue\nacme|5\nexported on Monday' });
    assert.deepEqual([passedOver, rows], [[3], 1]);
  });
});

describe('columns that are not as the mapping says', () => {
  const faultsOf = (headings: readonly string[], columns: string): readonly string[] => {
    const { mapping: read } = readMapping(`match: { column: Key, to: id }\ncolumns: ${columns}\n`);
    const snapshot = analyse(parseWorkspace(plans));
    assert.ok(read && snapshot.portfolios[0]);
    const result = importTable(snapshot, snapshot.portfolios[0], { headings, rows: [] }, read);
    return 'plans' in result ? [] : result.faults;
  };

  it('stop the import', () => {
    assert.deepEqual(faultsOf(['Kee'], '{}'), [
      'there is no column "Key" in the first row; did you mean "Kee"?',
    ]);
    assert.deepEqual(faultsOf(['Key', 'Rev', ' rev '], '{ Rev: { to: financials.revenue } }'), [
      'there are 2 columns "Rev"; give each its own heading',
    ]);
    assert.deepEqual(faultsOf(['Key'], '{ "T {year}": { to: "financials.targets.FY{year}" } }'), [
      'there is no column "T {year}" in the first row',
    ]);
    assert.deepEqual(faultsOf(['Key', 'A', 'B'], '{ A: { to: owner }, B: { to: owner } }'), [
      'several columns go to "owner"; map one of them',
    ]);
  });

  it('do not when they differ in case and blanks', () => {
    assert.deepEqual(
      faultsOf(['KEY ', 'gross  margin'], '{ Gross margin: { to: financials.grossMargin } }'),
      [],
    );
  });
});

describe('making plans for rows without one', () => {
  const begin = ({ id, name, owner }: Beginning): string =>
    `# begun\nid: ${id}\nstatus: candidate # or active\nowner: ${owner}\naccount:\n  name: ${name}\n  #segment:\n#financials:\n  #asOf:\n  #revenue:\n  #grossMargin: # a share\n#team: {}\n`;

  it('fills in the text of a plan as it is begun', () => {
    const { plans: made, unmatched } = imported({
      csv: 'Key|Name|Revenue|Currency\nkesko|Kesko Oyj|5,000,000|EUR',
      begin,
    });
    assert.deepEqual(unmatched, []);
    assert.deepEqual(
      made.map(({ file, id, isNew, before }) => [file, id, isNew, before]),
      [['/plans/kesko.plan.yaml', 'kesko', true, '']],
    );
    assert.equal(
      made[0]?.after,
      `# begun
id: kesko
status: candidate # or active
owner: ana
account:
  name: Kesko Oyj
  #segment:
financials:
  asOf: 2026-09-30
  revenue: 5000000
  currency: EUR
  #grossMargin: # a share
#team: {}
`,
    );
  });

  it('writes just the values where what is begun cannot take them', () => {
    const [made] = imported({ csv: 'Key|Name|Revenue\nkesko|Kesko Oyj|5', begin: () => '- no plan' }).plans;
    assert.equal(
      made?.after,
      `id: kesko
status: candidate
owner: ana
account:
  name: Kesko Oyj
financials:
  asOf: 2026-09-30
  revenue: 5
`,
    );
  });

  it('makes none for an account that has one by name, and none without a name or owner', () => {
    const { plans: made, unmatched } = imported({ csv: 'Key|Name|Revenue\nnew|Acme AG|5', begin });
    assert.deepEqual([made.length, unmatched[0]?.namesake?.id], [0, 'acme']);
    assert.match(faultsIn('Key|Revenue\nnew|5', { begin })[0] ?? '', /needs the name of the account/);
    const ownerless = mapping.replace('owner: ana, ', '');
    assert.match(faultsIn('Key|Name\nnew|New AG', { begin, mapping: ownerless })[0] ?? '', /needs an owner/);
  });

  it('makes none outside of the portfolio, and none under an id that is taken', () => {
    const outside = `${mapping}folder: ../elsewhere\n`;
    assert.match(faultsIn('Key|Name\nnew|New AG', { begin, mapping: outside })[0] ?? '', /lies outside/);
    const byName = mapping.replace('to: id', 'to: account.name');
    assert.match(
      faultsIn('Key|Revenue\nAcme|5', { begin, mapping: byName })[0] ?? '',
      /"acme" is the id of another plan/,
    );
  });
});
