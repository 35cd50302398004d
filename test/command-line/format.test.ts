import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders, plans, small, smallPlan, type Folder } from './plans.ts';

const acme = 'plans/acme.plan.yaml';
const birch = 'plans/birch.plan.yaml';
const tidy = 'id: birch\nowner: ana\naccount: { name: Birch } # as in the register\n';
const untidy = 'id:   birch\nowner: ana  \naccount: {name: Birch}   # as in the register';

describe('plans format', () => {
  const folder = folders();
  const contentOf = ({ path }: Folder, file: string): string => readFileSync(join(path, file), 'utf8');
  const format = ({ path }: Folder, ...options: string[]) => plans(['format', ...options], { cwd: path });

  it('lays out what was asked for, names the files, and has nothing to do afterwards', async () => {
    const here = folder({ ...small, [birch]: untidy });
    const before = contentOf(here, acme);
    assert.deepEqual(await format(here, birch), {
      code: 0,
      out: `${birch}\n`,
      errors: 'Formatted 1 of 1 file.\n',
    });
    assert.deepEqual([contentOf(here, birch), contentOf(here, acme)], [tidy, before]);
    assert.deepEqual(await format(here, birch), {
      code: 0,
      out: '',
      errors: 'Nothing to format in 1 file.\n',
    });
  });

  it('with --check changes nothing, and fails where it would', async () => {
    const here = folder({ ...small, [birch]: untidy });
    assert.deepEqual(await format(here, '--check', birch), {
      code: 1,
      out: `${birch}\n`,
      errors: '1 of 1 file would be formatted.\n',
    });
    assert.equal(contentOf(here, birch), untidy);
    await format(here);
    assert.equal((await format(here, '--check')).code, 0);
  });

  it('keeps the lines to a width', async () => {
    const here = folder({ ...small, [birch]: tidy });
    await format(here, '--line-width', '20', birch);
    assert.match(
      contentOf(here, birch),
      /^account:\n {2}\{\n {4}name: Birch,\n {2}\} # as in the register$|^account: \{/m,
    );
    const { code, errors } = await format(here, '--line-width', '0');
    assert.equal(code, 2);
    assert.match(errors, /--line-width <n>.*whole number from 1/s);
  });

  it('keeps line breaks and the byte-order mark', async () => {
    const inWindows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const here = folder({ ...small, [birch]: inWindows(untidy) });
    await format(here, birch);
    assert.equal(contentOf(here, birch), inWindows(tidy));
  });

  it('leaves a file with faults, says where and why, and goes on', async () => {
    const broken = `${untidy}\nid: again\n`;
    const here = folder({ ...small, [birch]: untidy, [acme]: broken });
    const { code, errors } = await format(here);
    assert.equal(code, 2);
    assert.match(errors, /^plans: plans\/acme\.plan\.yaml:4:1: is not formatted: .*"id" is already used/m);
    assert.match(errors, /; 1 is left as it is\.\n$/);
    assert.deepEqual([contentOf(here, birch), contentOf(here, acme)], [tidy, broken]);
  });

  describe('of standard input', () => {
    const formatInput = (input: string | Buffer, ...options: string[]) =>
      plans(['format', '--stdin-filename', birch, ...options], { cwd: folder(small).path, input });

    it('writes the text to standard output', async () => {
      assert.deepEqual(await formatInput(`\uFEFF${untidy}`), { code: 0, out: `\uFEFF${tidy}`, errors: '' });
    });

    it('gives back what it cannot format', async () => {
      const { code, out, errors } = await formatInput('id: [\n');
      assert.deepEqual([code, out], [2, 'id: [\n']);
      assert.match(errors, /is not formatted/);
    });

    it('only tells with --check', async () => {
      assert.deepEqual(
        [(await formatInput(untidy, '--check')).code, (await formatInput(tidy, '--check')).code],
        [1, 0],
      );
    });

    it('gives back nothing where it cannot give back all of it', async () => {
      const { code, out } = await formatInput(Buffer.from([0x69, 0xff, 0xfe]));
      assert.deepEqual([code, out], [2, '']);
    });
  });

  it('formats what plans itself writes into nothing else', async () => {
    const here = folder({ [acme]: smallPlan });
    await plans(['init', 'new', '--yes', '--title', 'New accounts'], { cwd: here.path });
    await plans(['new', 'Acme AG', 'new', '--owner', 'ana'], { cwd: here.path });
    const { code, out, errors } = await format(here, '--check', 'new');
    assert.deepEqual([code, out], [0, ''], errors);
  });
});
