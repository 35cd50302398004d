import assert from 'node:assert/strict';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../support/repository.ts';
import { asOf, folders, plans, small, smallPlan, start } from './plans.ts';

const planName = 'plans/acme.plan.yaml';
const broken = `${smallPlan}bogus: 1\n`;

/** A running `plans lint --watch`. */
class Watching {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #out = '';
  #errors = '';

  constructor(cwd: string, args: readonly string[] = []) {
    this.#child = start(['lint', '--watch', ...asOf, ...args], cwd);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => (this.#out += text));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => (this.#errors += text));
    this.#ended = new Promise((resolve) => this.#child.on('close', resolve));
  }

  /** Waits until a text is printed after what was seen before; gives all that was printed up to it. */
  async sees(pattern: RegExp, where: 'out' | 'errors' = 'out'): Promise<string> {
    for (let waited = 0; waited < 20_000; waited += 20) {
      const text = where === 'out' ? this.#out : this.#errors;
      const found = pattern.exec(text);
      if (found) {
        const end = found.index + found[0].length;
        if (where === 'out') this.#out = text.slice(end);
        else this.#errors = text.slice(end);
        return text.slice(0, end);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${String(pattern)} is not printed; this is:\n${this.#out}\n${this.#errors}`);
  }

  get unseen(): string {
    return this.#out;
  }

  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.#child.kill(signal);
    return this.#ended;
  }
}

describe('plans lint --watch', function () {
  if (process.platform === 'win32') return;
  this.timeout(60_000);
  const folder = folders();
  const running: Watching[] = [];
  afterEach(async () => {
    for (const one of running.splice(0)) await one.end('SIGKILL');
  });

  async function watching(cwd: string, first: RegExp, args: readonly string[] = []): Promise<Watching> {
    const watch = new Watching(cwd, args);
    running.push(watch);
    await watch.sees(first);
    await watch.sees(/Watching \d+ files; press Ctrl-C to end\.\n/, 'errors');
    return watch;
  }

  it('looks again at what has changed, says when and what, and ends with the code of the last look', async () => {
    const at = folder(small);
    const watch = await watching(at.path, /No findings in 3 files\.\n/);
    at.write(planName, broken);
    await watch.sees(/\n── \d\d:\d\d:\d\d plans\/acme\.plan\.yaml changed\n/, 'errors');
    assert.match(await watch.sees(/1 error in 1 of 3 files\.\n/), /unknown key "bogus"/);
    assert.equal(await watch.end(), 1);
  });

  it('prints what a run from scratch prints', async () => {
    const at = folder(small);
    const watch = await watching(at.path, /No findings in 3 files\.\n/);
    at.write(planName, broken.replace('rating: 4', 'rating: 1'));
    const shown = await watch.sees(/ in 1 of 3 files\.\n/);
    assert.equal(shown, (await plans(['lint', '--no-cache', ...asOf], { cwd: at.path })).out);
    at.write(planName, smallPlan);
    await watch.sees(/^No findings in 3 files\.\n/);
    assert.equal(await watch.end('SIGTERM'), 0);
  });

  it('hears of new, renamed and removed folders, and of files in them', async () => {
    const at = folder(small);
    const watch = await watching(at.path, /No findings in 3 files\.\n/);
    mkdirSync(join(at.path, 'plans', 'deep', 'er'), { recursive: true });
    at.write('plans/deep/er/b.plan.yaml', broken.replace('id: acme', 'id: b'));
    await watch.sees(/deep\/er\/b\.plan\.yaml:\d+:1: error: unknown key "bogus"[^]* of 4 files\.\n/);
    renameSync(join(at.path, 'plans', 'deep'), join(at.path, 'plans', 'moved'));
    await watch.sees(/moved\/er\/b\.plan\.yaml:\d+:1: error: unknown key "bogus"[^]* of 4 files\.\n/);
    at.write('plans/moved/er/b.plan.yaml', broken.replace('id: acme', 'id: b').replace('bogus', 'bogey'));
    await watch.sees(/moved\/er\/b\.plan\.yaml:\d+:1: error: unknown key "bogey"[^]* of 4 files\.\n/);
    rmSync(join(at.path, 'plans', 'moved'), { recursive: true });
    await watch.sees(/No findings in 3 files\.\n/);
    assert.equal(await watch.end(), 0);
  });

  it('hears of evidence that comes and goes', async () => {
    const at = folder({
      ...small,
      [planName]: smallPlan.replace('rating: 4', 'rating: 4, evidence: [notes/a.md]'),
    });
    const watch = await watching(at.path, /notes\/a\.md[^]*1 of 3 files\.\n/);
    at.write('notes/a.md', 'Seen.');
    await watch.sees(/No findings in 3 files\.\n/);
    rmSync(join(at.path, 'notes/a.md'));
    await watch.sees(/notes\/a\.md[^]*1 of 3 files\.\n/);
  });

  it('lives through everything being away for a while', async () => {
    const at = folder();
    for (const [name, text] of Object.entries(small)) at.write(`work/${name}`, text);
    const watch = await watching(at.path, /No findings in 3 files\.\n/, ['work']);
    renameSync(join(at.path, 'work'), join(at.path, 'gone'));
    await watch.sees(/work: there is no such file or folder\nplans: no plan could be read\n/, 'errors');
    renameSync(join(at.path, 'gone'), join(at.path, 'work'));
    await watch.sees(/No findings in 3 files\.\n/);
    at.write(`work/${planName}`, broken);
    await watch.sees(/unknown key "bogus"[^]* of 3 files\.\n/);
  });

  it('follows a checkout of another branch', async () => {
    const at = folder();
    const repository = new Repository(at.path);
    repository.commit('2026-11-01', small);
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit('2026-11-02', { [planName]: undefined, 'plans/other/b.plan.yaml': broken });
    const watch = await watching(at.path, /unknown key "bogus"[^]* of 3 files\.\n/);
    repository.git('checkout', '--quiet', 'main');
    await watch.sees(/No findings in 3 files\.\n/);
    repository.git('checkout', '--quiet', 'topic');
    await watch.sees(/other\/b\.plan\.yaml[^]* of 3 files\.\n/);
  });

  it('goes on heeding a baseline that the branch has brought, when it looks at changes alone', async () => {
    const at = folder();
    const repository = new Repository(at.path);
    const silver = smallPlan.replace('id: acme', 'id: b').replace('assigned: gold', 'assigned: silver');
    repository.commit('2026-11-01', { ...small, 'plans/b.plan.yaml': silver });
    repository.git('checkout', '--quiet', '-b', 'topic');
    await plans(['lint', ...asOf, '--update-baseline'], { cwd: at.path });
    const watch = await watching(at.path, /No findings in 4 files\.\n/, ['--since', 'main']);
    at.write('plans/b.plan.yaml', `${silver}# seen\n`);
    const again = await watch.sees(/ in (\d of )?4 files\.\n(\d+ findings? in the baseline.*\n)?/);
    assert.match(again, /^No findings in 4 files\.\n\d+ findings? in the baseline/);
  });

  it('prints nothing where nothing has changed', async () => {
    const at = folder(small);
    const watch = await watching(at.path, /No findings in 3 files\.\n/);
    at.write(planName, readFileSync(join(at.path, planName)));
    at.write('notes.txt', 'of no account');
    writeFileSync(join(at.path, 'core.criteria.yaml'), small['core.criteria.yaml']);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(watch.unseen, '');
    at.write(planName, broken);
    await watch.sees(/unknown key "bogus"/);
  });

  it('does not go with what reads once or writes', async () => {
    const { path } = folder(small);
    for (const other of [['--fix'], ['--fix-dry-run'], ['--update-baseline'], ['--at', 'HEAD']]) {
      const { code, errors } = await plans(['lint', '--watch', ...other], { cwd: path });
      assert.equal(code, 2);
      assert.match(errors, /cannot be used with option '--/);
    }
  });
});
