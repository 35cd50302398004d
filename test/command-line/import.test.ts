import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { asOf, folders, jsonOf, plans, projectRoot, small, smallPlan, type Folder } from './plans.ts';

const mapping = `match: { column: Key, to: id }
columns:
  Name: { to: account.name }
  Revenue: { to: financials.revenue, as: money }
`;

const csv = 'Key,Name,Revenue\nacme,Acme AG,"4,200,000.00"\n';
const files = { ...small, 'imports/crm.import.yaml': mapping, 'imports/q3.csv': csv };
const command = ['import', 'imports/q3.csv'];

describe('plans import', () => {
  const folder = folders();

  function read({ path }: Folder, file: string): string {
    return readFileSync(join(path, file), 'utf8');
  }

  describe('of the sample', () => {
    function sample(): Folder {
      const made = folder();
      cpSync(join(projectRoot, 'samples/emea'), made.path, { recursive: true });
      return made;
    }
    const quarter = ['import', 'imports/crm-2026-q3.csv'];

    it('updates eight plans, tells of the rest, and is done the second time', async () => {
      const made = sample();
      const first = await plans(quarter, { cwd: made.path });
      assert.deepEqual([first.code, first.errors], [1, '']);
      assert.match(
        first.out.replaceAll(/\s+/g, ' '),
        /14 rows · 8 plans updated · 3 plans as before · 1 row not imported · 2 rows without a plan · 2 plans without a row/,
      );
      assert.match(first.out, /^donaubraeu +financials\.revenue +2400000 +2392600 +6$/m);
      assert.match(
        first.out,
        /^- line 8: https:\/\/crm\.example\.com\/accounts\/kesselbach, Kesselbach Stärke GmbH$/m,
      );
      assert.match(first.out, /line 15: .*; the plan "tatra-nealko" has that name/);
      assert.match(first.out, /^- oxleaze: Oxleaze Cell Therapies Ltd$/m);
      assert.match(first.out, /^imports\/crm-2026-q3\.csv:9: column "GM": "in Klärung" is not a share$/m);
      const donau = read(made, 'plans/donaubraeu.plan.yaml');
      assert.match(donau, /^ {2}costToServe: 318000 # the emergency visits of summer are in here$/m);
      const second = await plans(quarter, { cwd: made.path });
      assert.match(second.out, /0 plans updated · 11 plans as before/);
      assert.equal(read(made, 'plans/donaubraeu.plan.yaml'), donau);
    });

    it('changes no line but those of the values', async () => {
      const made = sample();
      await plans(quarter, { cwd: made.path });
      for (const name of readdirSync(join(made.path, 'plans'))) {
        const before = readFileSync(join(projectRoot, 'samples/emea/plans', name), 'utf8').split('\n');
        const after = read(made, `plans/${name}`).split('\n');
        assert.equal(after.length, before.length, name);
        const changed = before.filter((line, index) => line !== after[index]);
        assert.ok(
          changed.every((line) => /^ {2}(revenue|grossMargin|costToServe): /.test(line)),
          changed.join('\n'),
        );
      }
    });

    it('brings about no error that was not there', async () => {
      const errorsOf = async (cwd: string): Promise<string[]> => {
        const { findings } = jsonOf(await plans(['lint', ...asOf, '--format', 'json'], { cwd }));
        return findings
          .filter(({ severity }) => severity === 'error')
          .map(({ rule, file }) => `${file} ${rule}`);
      };
      const made = sample();
      const before = await errorsOf(made.path);
      await plans([...quarter, '--create', ...asOf], { cwd: made.path });
      assert.deepEqual(await errorsOf(made.path), before);
      assert.ok(existsSync(join(made.path, 'plans/kesselbach-starke-gmbh.plan.yaml')));
    });

    it('shows a diff that git applies, and writes nothing, in a dry run', async () => {
      const made = sample();
      const { out, errors } = await plans([...quarter, '--dry-run', '--create', ...asOf], { cwd: made.path });
      assert.match(out, /^--- a\/plans\/serrano\.plan\.yaml\n\+\+\+ b\/plans\/serrano\.plan\.yaml\n@@/m);
      assert.match(out, /^--- \/dev\/null\n\+\+\+ b\/plans\/kesselbach-starke-gmbh\.plan\.yaml\n/m);
      assert.match(
        out,
        /^-  revenue: 1550000\n-  grossMargin: 0\.44\n\+ {2}revenue: 1563700\n\+ {2}grossMargin: 0\.442$/m,
      );
      assert.match(errors, /8 plans to update · 1 plan to make/);
      for (const name of readdirSync(join(projectRoot, 'samples/emea/plans')))
        assert.equal(
          read(made, `plans/${name}`),
          readFileSync(join(projectRoot, 'samples/emea/plans', name), 'utf8'),
        );
      assert.ok(!existsSync(join(made.path, 'plans/kesselbach-starke-gmbh.plan.yaml')));
    });
  });

  interface JsonImport {
    readonly rows: number;
    readonly plans: readonly {
      readonly id: string;
      readonly line: number;
      readonly written: boolean;
      readonly refused: string | null;
      readonly diff?: string;
      readonly values: readonly object[];
    }[];
    readonly unchanged: readonly { readonly id: string }[];
    readonly unmatched: readonly { readonly line: number; readonly namesake: { id: string } | null }[];
    readonly faults: readonly { readonly line: number; readonly column: string | null }[];
    readonly withoutRow: readonly { readonly id: string }[];
  }
  const imported = (ran: Parameters<typeof jsonOf>[0]): JsonImport => jsonOf(ran) as unknown as JsonImport;

  it('tells the same in JSON, with a diff a plan where nothing is written', async () => {
    const made = folder();
    cpSync(join(projectRoot, 'samples/emea'), made.path, { recursive: true });
    const quarter = ['import', 'imports/crm-2026-q3.csv', '--format', 'json', ...asOf];
    const diffs = await plans(['import', 'imports/crm-2026-q3.csv', '--dry-run', ...asOf], {
      cwd: made.path,
    });
    const would = imported(await plans([...quarter, '--dry-run'], { cwd: made.path }));
    assert.equal(would.plans.map(({ diff }) => diff).join(''), diffs.out);
    assert.ok(would.plans.every(({ written }) => !written));
    const ran = await plans(quarter, { cwd: made.path });
    assert.deepEqual([ran.code, ran.errors], [1, '']);
    const did = imported(ran);
    assert.deepEqual(
      [did.rows, did.plans.length, did.unchanged.length, did.unmatched.length, did.withoutRow.length],
      [14, 8, 3, 2, 2],
    );
    assert.ok(did.plans.every(({ written, diff }) => written && diff === undefined));
    assert.deepEqual(did.plans.find(({ id }) => id === 'donaubraeu')?.values[0], {
      place: 'financials.revenue',
      was: 2400000,
      is: 2392600,
    });
    assert.deepEqual(
      did.faults.map(({ line, column }) => [line, column]),
      [[9, 'GM']],
    );
    assert.deepEqual(
      did.unmatched.map(({ line, namesake }) => [line, namesake?.id]),
      [
        [8, undefined],
        [15, 'tatra-nealko'],
      ],
    );
  });

  it('is clean when every row is imported', async () => {
    const made = folder(files);
    const { code, out } = await plans(command, { cwd: made.path });
    assert.equal(code, 0, out);
    assert.match(out, /^imports\/q3\.csv → Yards\n\n1 row · 1 plan updated\n/);
    assert.equal(
      read(made, 'plans/acme.plan.yaml'),
      smallPlan.replace('revenue: 4000000', 'revenue: 4200000'),
    );
  });

  const encodings: readonly (readonly [string, Buffer])[] = [
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${csv}`)],
    ['UTF-16 as spreadsheets write it', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(csv, 'utf16le')],
    ['semicolons and CRLF', Buffer.from('Key;Name;Revenue\r\nacme;Acme AG;4.200.000,00\r\n')],
    ['tabs', Buffer.from('Key\tName\tRevenue\nacme\tAcme AG\t4 200 000\n')],
    ['a separator said in its first line', Buffer.from('sep=|\nKey|Name|Revenue\nacme|Acme AG|€4.2M\n')],
    [
      'quotes, blank lines and breaks inside cells',
      Buffer.from('"Key","Name","Revenue"\n\n"acme","Acme\r\nAG","4200000"\n,,\n'),
    ],
  ];
  for (const [what, content] of encodings)
    it(`reads ${what}`, async () => {
      const made = folder({ ...files, 'imports/q3.csv': content });
      const { code, out, errors } = await plans(command, { cwd: made.path });
      assert.deepEqual([code, errors], [0, ''], out);
      assert.equal(
        read(made, 'plans/acme.plan.yaml'),
        smallPlan.replace('revenue: 4000000', 'revenue: 4200000'),
      );
    });

  it('reads other encodings when the mapping says so, and none by guessing', async () => {
    const latin = Buffer.from('Key,Name,Revenue\nacme,Äcme AG,5\n', 'latin1');
    const made = folder({ ...files, 'imports/q3.csv': latin });
    const guessed = await plans(command, { cwd: made.path });
    assert.equal(guessed.code, 2);
    assert.match(
      guessed.errors,
      /imports\/q3\.csv is not in UTF-8; save it as "CSV UTF-8", or name its encoding/,
    );
    made.write('imports/crm.import.yaml', `${mapping}file: { encoding: windows-1252 }\n`);
    assert.equal((await plans(command, { cwd: made.path })).code, 0);
    assert.match(read(made, 'plans/acme.plan.yaml'), /name: "Äcme AG"/);
  });

  it('says of a workbook that it is none of text', async () => {
    const made = folder(files);
    for (const signature of [Buffer.from('PK\x03\x04'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])]) {
      made.write('imports/q3.csv', signature);
      const { code, errors } = await plans(command, { cwd: made.path });
      assert.equal(code, 2);
      assert.match(errors, /q3\.csv is a workbook of a spreadsheet, not text; save it as "CSV UTF-8"/);
    }
  });

  it('names the line of a cell it cannot read, also below cells of several lines', async () => {
    const made = folder({
      ...files,
      'imports/q3.csv': 'Key,Name,Revenue\r\nx,"a\r\nb",1\r\n\r\nacme,Acme AG,1.234\r\n',
    });
    const { code, out } = await plans(command, { cwd: made.path });
    assert.equal(code, 1);
    assert.match(
      out,
      /^imports\/q3\.csv:5: column "Revenue": "1\.234" is 1234 to one reader and 1\.234 to another/m,
    );
    assert.equal(read(made, 'plans/acme.plan.yaml'), smallPlan);
  });

  it('keeps byte-order marks, line breaks and permissions of the plans', async () => {
    const windows = `\uFEFF${smallPlan.replaceAll('\n', '\r\n')}`;
    const made = folder({ ...files, 'plans/acme.plan.yaml': windows });
    const file = join(made.path, 'plans/acme.plan.yaml');
    await chmod(file, 0o640);
    await plans(command, { cwd: made.path });
    assert.equal(read(made, 'plans/acme.plan.yaml'), windows.replace('4000000', '4200000'));
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(made.path, 'plans')), ['acme.plan.yaml']);
  });

  it('writes nothing outside of the portfolio', async () => {
    const outside = folder({ 'acme.plan.yaml': smallPlan });
    const made = folder({ ...files, 'plans/acme.plan.yaml': smallPlan.replaceAll('acme', 'borg') });
    symlinkSync(join(outside.path, 'acme.plan.yaml'), join(made.path, 'plans/linked.plan.yaml'));
    symlinkSync(outside.path, join(made.path, 'elsewhere'));
    const linked = await plans(command, { cwd: made.path });
    assert.equal(read(outside, 'acme.plan.yaml'), smallPlan, linked.out);
    made.write('imports/crm.import.yaml', `${mapping}defaults: { owner: ana }\nfolder: elsewhere/new\n`);
    made.write('imports/q3.csv', 'Key,Name,Revenue\nnew,New AG,5\n');
    const created = await plans([...command, '--create'], { cwd: made.path });
    assert.equal(created.code, 2);
    assert.match(created.errors, /is not written: it lies outside of the portfolio/);
    const told = await plans([...command, '--create', '--format', 'json'], { cwd: made.path });
    const [refused] = imported(told).plans;
    assert.deepEqual([told.code, refused?.written], [2, false]);
    assert.match(refused?.refused ?? '', /^it lies outside of the portfolio/);
    assert.deepEqual(readdirSync(outside.path), ['acme.plan.yaml']);
  });

  it('makes plans for new accounts with --create, as plans new begins them', async () => {
    const made = folder({
      ...files,
      'imports/crm.import.yaml': `${mapping}defaults: { owner: ana }\n`,
      'imports/q3.csv': 'Key,Name,Revenue\nnew,New AG,5\n',
    });
    const left = await plans(command, { cwd: made.path });
    assert.equal(left.code, 0);
    assert.match(left.out, /1 row without a plan/);
    const { code, out } = await plans([...command, '--create', ...asOf], { cwd: made.path });
    assert.equal(code, 0, out);
    const text = read(made, 'plans/new.plan.yaml');
    assert.match(text, /^id: new .*\nstatus: candidate .*\nowner: ana .*\naccount:\n {2}name: New AG\n/m);
    assert.match(text, /^financials:\n(?: {2}#.*\n)* {2}revenue: 5$/m);
    const { findings } = jsonOf(
      await plans(['lint', 'plans/new.plan.yaml', ...asOf, '--format', 'json'], { cwd: made.path }),
    );
    assert.deepEqual(
      findings.filter(({ rule }) => /syntax|schema|reference/.test(rule)),
      [],
    );
  });

  it('finds its mapping and its portfolio, or says which are missing', async () => {
    const made = folder({
      'a/portfolio.yaml': small['portfolio.yaml'],
      'a/plans/acme.plan.yaml': smallPlan,
      'q3.csv': csv,
    });
    const run = (...args: string[]) => plans(['import', 'q3.csv', ...args], { cwd: made.path });
    assert.match(
      (await run()).errors,
      /no mapping \(\*\.import\.yaml\) is beside q3\.csv; say with --mapping/,
    );
    made.write('a/crm.import.yaml', mapping);
    assert.equal((await run('--mapping', 'a/crm.import.yaml', '--dry-run')).code, 0);
    made.write('one.import.yaml', mapping);
    assert.equal((await run('--dry-run')).code, 0, 'the only portfolio below');
    made.write('two.import.yaml', mapping);
    assert.match(
      (await run()).errors,
      /several mappings beside q3\.csv: one\.import\.yaml, two\.import\.yaml/,
    );
    made.write('b/portfolio.yaml', small['portfolio.yaml']);
    const several = await run('--mapping', 'one.import.yaml');
    assert.match(several.errors, /there are several portfolios: a, b; say which with --portfolio/);
    assert.equal((await run('--mapping', 'one.import.yaml', '--portfolio', 'a', '--dry-run')).code, 0);
    const empty = folder({ 'q3.csv': csv, 'crm.import.yaml': mapping });
    assert.match(
      (await plans(['import', 'q3.csv'], { cwd: empty.path })).errors,
      /no portfolio is found to import into/,
    );
  });

  it('says what is wrong with the mapping and with the file, and does nothing', async () => {
    const made = folder(files);
    const run = () => plans(command, { cwd: made.path });
    made.write('imports/crm.import.yaml', mapping.replace('financials.revenue', 'financials.revenu'));
    assert.match(
      (await run()).errors,
      /imports\/crm\.import\.yaml:4:18: a plan has no "financials\.revenu"; did you mean "financials\.revenue"\?/,
    );
    made.write('imports/crm.import.yaml', mapping.replace('Revenue:', 'Turnover:'));
    const { code, errors } = await run();
    assert.deepEqual(
      [code, errors],
      [2, 'plans: imports/q3.csv: there is no column "Turnover" in the first row\n'],
    );
    made.write('imports/crm.import.yaml', mapping);
    made.write('imports/q3.csv', 'Key,Name,Revenue\nacme,"Acme AG,5\n');
    assert.match((await run()).errors, /imports\/q3\.csv:2: a quote is opened and never closed/);
    made.write('imports/q3.csv', '\n\n');
    assert.match((await run()).errors, /imports\/q3\.csv is empty/);
    assert.match(
      (await plans(['import', 'no.csv', '--mapping', 'imports/crm.import.yaml'], { cwd: made.path })).errors,
      /no\.csv: there is no such file/,
    );
    assert.equal(read(made, 'plans/acme.plan.yaml'), smallPlan);
  });
});
