import assert from 'node:assert/strict';
import { readMapping } from '../../../../server/src/analysis/features/import/mapping.ts';
import { importMapping } from '../../../schema/examples.ts';

/** What is wrong with a mapping: the text at fault and the message. */
function faults(text: string): string[] {
  return readMapping(text).problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

const match = 'match: { column: Key, to: id }\n';

describe('a mapping', () => {
  it('is read whole', () => {
    const { mapping, problems } = readMapping(importMapping);
    assert.deepEqual(problems, []);
    assert.ok(mapping);
    assert.deepEqual(mapping.match, {
      heading: 'Account key',
      to: 'account.crmUrl',
      prefix: 'https://crm.example.com/accounts/',
    });
    assert.deepEqual(
      mapping.columns.map(({ heading, to, how }) => [heading, to, how.as]),
      [
        ['Owner', 'owner', 'person'],
        ['Segment', 'account.segment', 'id'],
        ['Revenue (k)', 'financials.revenue', 'money'],
        ['GM', 'financials.grossMargin', 'share'],
        ['Customer since', 'account.customerSince', 'date'],
        ['Target FY{year}', 'financials.targets.FY{year}', 'money'],
      ],
    );
    assert.deepEqual(
      mapping.columns.map(({ how }) => how.numbers?.decimal),
      [',', ',', '.', ',', ',', ','],
    );
  });

  it('reads a column as what its place holds, unless it says otherwise', () => {
    const places = ['account.name', 'account.customerSince', 'financials.shareOfWallet', 'resources.budget'];
    const columns = places.map((place, index) => `  C${index}: { to: ${place} }\n`).join('');
    const { mapping } = readMapping(`${match}columns:\n${columns}`);
    assert.deepEqual(
      mapping?.columns.map(({ how }) => how.as),
      ['text', 'date', 'share', 'money'],
    );
  });

  it('says what is wrong where it is', () => {
    const wrong = (column: string): string[] => faults(`${match}columns: { A: ${column} }\n`);
    assert.deepEqual(wrong('{ to: financials.revenu }'), [
      'financials.revenu: a plan has no "financials.revenu"; did you mean "financials.revenue"?',
    ]);
    assert.match(wrong('{ to: account }')[0] ?? '', /is a map of keys and values; name one of its keys$/);
    assert.match(
      wrong('{ to: account.geographies }')[0] ?? '',
      /is a list; a column fills single values only$/,
    );
    assert.match(wrong('{ to: actions.0.title }')[0] ?? '', /"actions" is a list/);
    assert.match(wrong('{ to: id }')[0] ?? '', /an import does not change it$/);
    assert.match(wrong('{ to: owner, as: persn }')[0] ?? '', /^persn: .*did you mean "person"/);
    assert.match(wrong('{ too: owner }')[0] ?? '', /did you mean "to"/);
    assert.match(wrong('{ to: "financials.targets.FY{year}" }')[0] ?? '', /\{year\} belongs in both/);
    assert.deepEqual(wrong('{ to: x-crm-id }'), []);
    assert.deepEqual(wrong('{ to: account.x-region }'), []);
    assert.match(wrong('{ to: x-crm.__proto__.id }')[0] ?? '', /a plan has no/);
    assert.match(faults(`${match}columns: {}\nset: { asOf: 2026-09-30 }\n`)[0] ?? '', /a plan has no "asOf"/);
    assert.match(faults('')[0] ?? '', /begins with "match" and "columns"/);
    assert.match(
      faults(`${match}columns: {}\nfile: { separator: "::" }\n`)[0] ?? '',
      /it is one of ",", ";", "\\t" or "\|"$/,
    );
  });

  it('tells one sign for two things from two', () => {
    const wrong = '",": "," is the decimal sign already; something else stands between thousands, or nothing';
    const same = 'numbers: { decimal: ",", group: "," }';
    assert.deepEqual(faults(`${match}${same}\ncolumns: {}\n`), [wrong]);
    assert.deepEqual(faults(`${match}columns: { A: { to: financials.revenue, ${same} } }\n`), [wrong]);
    assert.deepEqual(faults(`${match}numbers: { decimal: ",", group: "" }\ncolumns: {}\n`), []);
  });
});
