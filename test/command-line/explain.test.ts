import assert from 'node:assert/strict';
import { Repository } from '../support/repository.ts';
import { asOf, folders, jsonOf, plans, small } from './plans.ts';

describe('plans explain', () => {
  const folder = folders();

  it('prints the whole breakdown', async () => {
    const { code, out, errors } = await plans(['explain', 'acme', ...asOf], { cwd: folder(small).path });
    assert.deepEqual([code, errors], [0, '']);
    assert.match(out, /^Acme AG · Gold 85\.0 · #1 of 1\n/);
    assert.match(out, /^brand +4 of 5 → 0\.75 +60 % +45\.0 of 60\.0 +line \d+, 2026-09-12 by ana$/m);
    assert.match(out, /^- brand 2 would make it silver \(4 now\)$/m);
    assert.match(out, /^- senior review due in 43 days \(2027-01-04\): every 3 months/m);
    assert.match(out, /^ {2}plans explain acme --as-of 2026-11-22$/m);
    assert.doesNotMatch(out, /[`*|\\]/, 'it is text, not Markdown');
  });

  it('gives with the command it prints what it has printed', async () => {
    const { path } = folder(small);
    const first = await plans(['explain', 'acme', ...asOf], { cwd: path });
    const command = /^ {2}plans (.*)$/m.exec(first.out)?.[1]?.split(' ') ?? [];
    assert.equal((await plans(command, { cwd: path })).out, first.out);
  });

  it('names in that command what was looked at', async () => {
    const repository = new Repository(folder().path);
    repository.commit('2026-11-02', small);
    for (const where of [
      ['plans', 'core.criteria.yaml'],
      ['plans/acme.plan.yaml', '--at', 'HEAD'],
    ]) {
      const args = ['explain', 'acme', ...where, ...asOf];
      const { out } = await plans(args, { cwd: repository.folder });
      assert.equal(/^ {2}plans (.*)$/m.exec(out)?.[1], args.join(' '));
    }
  });

  it('knows an account by its id, its name and its file', async () => {
    const { path } = folder(small);
    const outputs = await Promise.all(
      ['acme', 'acme ag', 'plans/acme.plan.yaml'].map(
        async (account) => (await plans(['explain', account, ...asOf], { cwd: path })).out,
      ),
    );
    assert.equal(new Set(outputs).size, 1);
  });

  it('answers for each portfolio that has the account', async () => {
    const { path } = folder(
      Object.fromEntries(
        ['north', 'south'].flatMap((name) =>
          Object.entries(small).map(([file, text]) => [`${name}/${file}`, text]),
        ),
      ),
    );
    const { out } = await plans(['explain', 'acme', ...asOf], { cwd: path });
    assert.match(
      out,
      /^north\/plans\/acme\.plan\.yaml\n\nAcme AG[^]*^south\/plans\/acme\.plan\.yaml\n\nAcme AG/m,
    );
    const { portfolios } = jsonOf(
      await plans(['explain', 'acme', 'south', ...asOf, '--format', 'json'], { cwd: path }),
    );
    assert.deepEqual(
      portfolios.map(({ root, accounts }) => [root, accounts.length]),
      [['south', 1]],
    );
  });

  it('says that there is no such account, and which one may be meant', async () => {
    const { code, errors } = await plans(['explain', 'acmee', ...asOf], { cwd: folder(small).path });
    assert.equal(code, 2);
    assert.match(errors, /there is no account "acmee"; did you mean "acme"\?/);
  });
});
