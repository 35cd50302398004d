import assert from 'node:assert/strict';
import { Repository } from '../support/repository.ts';
import { asOf, jsonOf, plans, small, smallPlan } from './plans.ts';

interface JsonDiff {
  readonly portfolios: readonly {
    readonly root: string;
    readonly was: string | null;
    readonly accounts: readonly {
      readonly id: string;
      readonly idBefore: string | null;
      readonly was: string | null;
      readonly fate: string;
      readonly attribution: { readonly score: readonly { readonly cause: string }[] };
      readonly edits: readonly { readonly names: readonly string[] }[];
      readonly unread: readonly { readonly side: string; readonly key: string | null }[];
    }[];
  }[];
}

describe('plans diff, of what is the same under another name', () => {
  const made: Repository[] = [];
  afterEach(() => {
    for (const one of made.splice(0)) one.remove();
  });

  const diff = (args: readonly string[], cwd: string) => plans(['diff', ...args, ...asOf], { cwd });
  const json = async (args: readonly string[], cwd: string): Promise<JsonDiff> =>
    jsonOf(await diff([...args, '--format', 'json'], cwd)) as unknown as JsonDiff;
  const yard = (): Repository => {
    const repository = new Repository();
    made.push(repository);
    repository.commit('2026-11-02', small);
    repository.git('checkout', '--quiet', '-b', 'topic');
    return repository;
  };
  /** The small portfolio in a folder. */
  const under = (name: string): Record<string, string> =>
    Object.fromEntries([
      ...Object.entries(small).map(([file, text]) => [`${name}/${file}`, text]),
      [`${name}/portfolio.yaml`, 'title: Yards\n'],
    ]) as Record<string, string>;
  /** A portfolio whose folder is renamed on a branch, with an edit in it. */
  const renamedFolder = (): Repository => {
    const repository = new Repository();
    made.push(repository);
    repository.commit('2026-11-02', under('emea'));
    repository.git('mv', 'emea', 'europe');
    repository.commit('2026-11-03', {
      'europe/plans/acme.plan.yaml': smallPlan.replace('rating: 4', 'rating: 5'),
    });
    return repository;
  };

  it('knows a portfolio again whose folder has another name', async () => {
    const { folder: path } = renamedFolder();
    const asked = [['HEAD~1', 'HEAD'], ['HEAD~1'], ['HEAD~1', 'HEAD', 'emea'], ['HEAD~1', 'HEAD', 'europe']];
    for (const args of asked) {
      const { out } = await diff(args, path);
      assert.match(out, /^The folder emea is europe now\.$/m, args.join(' '));
      assert.match(out, /^1 account changes /m);
      assert.doesNotMatch(out, /added|removed/);
    }
    const { portfolios } = await json(['HEAD~1', 'HEAD'], path);
    assert.deepEqual(
      portfolios.map(({ root, was, accounts }) => [
        ...[root, was],
        ...accounts.map((one) => [
          one.id,
          one.was,
          one.fate,
          one.attribution.score.map(({ cause }) => cause),
        ]),
      ]),
      [['europe', 'emea', ['acme', 'emea/plans/acme.plan.yaml', 'stays', ['plan']]]],
    );
  });

  it('tells the new id of an account, and what else changes', async () => {
    const repository = yard();
    repository.commit('2026-11-03', {
      'plans/acme.plan.yaml': smallPlan.replace('id: acme', 'id: acme-ag').replace('rating: 4', 'rating: 5'),
    });
    const { out } = await diff(['main', 'topic'], repository.folder);
    assert.match(out, /^- .*acme.* → .*acme-ag.*$/m);
    assert.doesNotMatch(out, /added|removed/);
    const { portfolios } = await json(['main', 'topic'], repository.folder);
    assert.deepEqual(
      portfolios[0]?.accounts.map(({ id, idBefore, fate }) => [id, idBefore, fate]),
      [['acme-ag', 'acme', 'stays']],
    );
  });

  it('says of a part that cannot be read since when, and not that all of it is gone', async () => {
    const repository = yard();
    const list = 'actions:\n  - { id: a, title: First }\n  - { id: b, title: Second }\n';
    const whole = `${smallPlan}${list}`;
    repository.commit('2026-11-03', { 'plans/acme.plan.yaml': whole });
    const broken = whole.replace('- { id: b', '- { id: [ b').replace('rating: 4', 'rating: 5');
    repository.commit('2026-11-04', { 'plans/acme.plan.yaml': broken });
    const line = broken.split('\n').findIndex((one) => one.includes('[ b')) + 1;
    const [there, back] = [
      await diff(['HEAD~1', 'HEAD'], repository.folder),
      await diff(['HEAD..HEAD~1'], repository.folder),
    ];
    assert.match(
      there.out,
      new RegExp(`^- Actions: cannot be read since line ${line}, and is left out: the "\\["`, 'm'),
    );
    assert.match(
      back.out,
      new RegExp(`^- Actions: could not be read since line ${line}, and is left out: `, 'm'),
    );
    for (const { out } of [there, back]) {
      assert.match(out, /rating [45] → [45]/);
      assert.doesNotMatch(out, /^- Actions? .*(added|removed)/m);
    }
    const { portfolios } = await json(['HEAD~1', 'HEAD'], repository.folder);
    assert.deepEqual(
      portfolios[0]?.accounts.map(({ edits, unread }) => [
        edits.map(({ names }) => names[0]),
        unread.map(({ side, key }) => [side, key]),
      ]),
      [[['scores'], [['after', 'actions']]]],
    );
  });
});
