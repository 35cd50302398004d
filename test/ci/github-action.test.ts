import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOf, branches, changed, planFile, raised, reworded } from './branch.ts';
import { platforms } from './platform.ts';
import { actionFile, runAction, TOKEN, type ActionRun, type Surroundings } from './runner.ts';

const marker = '<!-- plans-as-code:review -->';
const comments = '/repos/acme/plans/issues/7/comments';
const firstPage = `GET ${comments}?per_page=100&page=1`;

describe('the action for GitHub', () => {
  const platform = platforms('github');
  const branch = branches();

  function run(more: Omit<Surroundings, 'api'>): Promise<ActionRun> {
    return runAction({ ...more, api: platform().address, inputs: { 'as-of': asOf, ...more.inputs } });
  }

  async function runOn(
    files: Readonly<Record<string, string | undefined>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> {
    const made = branch(files);
    return run({ workspace: made.mergedIn(), event: made.event(), inputs });
  }

  it('says what a pull request means, fails as it should, and hands on what it found', async () => {
    const { code, commands, outputs, summary, log } = await runOn({ [planFile]: raised });
    assert.equal(code, 1, log);
    assert.ok(commands.includes('::error::plans: 1 error, 1 warning, 2 notes'), log);
    const annotation = commands.find((command) => command.includes('title=tier-mismatch'));
    assert.match(annotation ?? '', /^::error file=plans\/kartonagen-weil\.plan\.yaml,line=36,/);
    const { review, ...rest } = outputs;
    assert.deepEqual(
      Object.keys(rest).sort(),
      Object.keys(actionFile.outputs).sort(),
      'the outputs are those that action.yml promises',
    );
    assert.deepEqual([rest['errors'], rest['warnings'], rest['information']], ['1', '1', '2']);
    assert.equal(rest['changed-accounts'], '["kartonagen-weil"]');
    assert.deepEqual(JSON.parse(rest['tier-changes'] ?? ''), [
      { account: 'kartonagen-weil', before: 'silver', after: 'gold' },
    ]);
    assert.equal(summary, review);
    const [comment, ...others] = platform().comments;
    assert.deepEqual(others, []);
    assert.equal(comment?.body, `${marker}\n${summary}`);
    assert.equal(rest['comment-url'], `https://git.example/acme/plans/pull/7#comment-${comment.id}`);
    assert.deepEqual(platform().asked, [firstPage, `POST ${comments}`]);
    assert.deepEqual([...new Set(platform().calls.map(({ token }) => token))], [TOKEN]);
  });

  it('puts tiers first and folds the details', async () => {
    const { summary } = await runOn({ [planFile]: raised });
    const [tiers, account, findings] = [
      summary.indexOf('Silver → Gold'),
      summary.indexOf('<details><summary>Kartonagen Weil GmbH'),
      summary.indexOf('<summary>1 error, 1 warning, 2 notes</summary>'),
    ];
    assert.ok(0 < tiers && tiers < account && account < findings, summary);
    assert.equal(summary.match(/<details>/g)?.length, summary.match(/<\/details>/g)?.length);
  });

  it('brings its comment up to date in its place, however many others there are', async () => {
    const made = branch({ [planFile]: raised });
    for (let i = 0; i < 130; i++) platform().add(`Comment ${i}`, 'ines');
    const own = platform().add(`${marker}\nwhat was so before`);
    platform().add('Thanks!', 'ben');
    const place = { workspace: made.mergedIn(), event: made.event() };
    const { outputs } = await run(place);
    assert.equal(platform().comments.length, 132);
    assert.match(own.body, /Silver → Gold/);
    assert.equal(outputs['comment-url'], `https://git.example/acme/plans/pull/7#comment-${own.id}`);
    const update = `PATCH /repos/acme/plans/issues/comments/${own.id}`;
    assert.deepEqual(platform().asked, [
      firstPage,
      firstPage.replace('&page=1', '&page=2'),
      'GET /user',
      update,
    ]);

    platform().calls.length = 0;
    await run(place);
    assert.ok(!platform().asked.includes(update), 'what is the same is not written again');
  });

  it('leaves alone what others began with the same words', async () => {
    const theirs = platform().add(`${marker}\nmine, really`, 'mallory');
    const otherBot = platform().add('As another robot said:\n\n> ' + marker);
    await runOn({ [planFile]: raised });
    assert.equal(theirs.body, `${marker}\nmine, really`);
    assert.match(otherBot.body, /^As another/);
    assert.equal(platform().comments.length, 3);
  });

  it('knows its comment again with the token of a user', async () => {
    platform().self = 'plans-machine';
    platform().add(`${marker}\nby another robot`);
    const own = platform().add(`${marker}\nbefore`, 'plans-machine');
    await runOn({ [planFile]: raised });
    assert.match(own.body, /Silver → Gold/);
    assert.equal(platform().comments.length, 2);
  });

  it('says nothing where nothing changes, and takes back what it said before', async () => {
    const quiet = await runOn({ 'notes/visit.md': 'A visit.\n' });
    assert.equal(quiet.code, 0, quiet.log);
    assert.deepEqual(platform().asked, [firstPage]);
    assert.equal(quiet.outputs['changed-accounts'], '[]');

    const own = platform().add(`${marker}\nSilver → Gold`);
    const { code } = await runOn({ 'notes/visit.md': 'A visit.\n' });
    assert.equal(code, 0);
    assert.match(own.body, /\*\*Nothing changes\*\*/);
    assert.equal(platform().comments.length, 1);
  });

  it('keeps a comment for each key', async () => {
    const made = branch({ [planFile]: raised });
    const place = { workspace: made.mergedIn(), event: made.event() };
    for (const key of ['emea', 'apac', 'emea']) await run({ ...place, inputs: { 'comment-key': key } });
    assert.deepEqual(
      platform().comments.map(({ body }) => body.split('\n')[0]),
      ['<!-- plans-as-code:review:emea -->', '<!-- plans-as-code:review:apac -->'],
    );
  });

  it('leaves the review in the summary where a fork may not write', async () => {
    const made = branch({ [planFile]: reworded });
    platform().trouble['POST'] = [{ status: 403, message: 'Resource not accessible by integration' }];
    const { code, commands, summary, outputs } = await run({
      workspace: made.mergedIn(),
      event: made.event('mallory/plans'),
    });
    assert.equal(code, 0);
    const [notice, ...others] = commands.filter((command) => /^::(notice|warning|error)/.test(command));
    assert.match(
      notice ?? '',
      /^::notice::No comment is written: .*not accessible.*from a fork.*summary of the run/,
    );
    assert.deepEqual(others, []);
    assert.match(summary, /^## Plans/);
    assert.equal(outputs['comment-url'], '');
  });

  it('tells whose own job lacks the permission', async () => {
    platform().trouble['POST'] = [{ status: 403 }];
    const { commands } = await runOn({ [planFile]: raised });
    assert.ok(commands.some((command) => command.includes('permissions: pull-requests: write')));
  });

  it('asks again when the platform stumbles', async () => {
    const own = platform().add(`${marker}\nbefore`);
    platform().trouble['GET'] = [{ status: 502 }, { status: 503 }];
    platform().trouble['PATCH'] = [{ status: 500 }];
    const { commands } = await runOn({ [planFile]: raised });
    assert.match(own.body, /Silver → Gold/);
    assert.equal(platform().calls.filter(({ method }) => method === 'PATCH').length, 2);
    assert.deepEqual(
      commands.filter((command) => command.startsWith('::warning::')),
      [],
    );
  });

  it('does not comment twice when the answer to a comment is lost', async () => {
    platform().trouble['POST'] = [{ status: 502, done: true }];
    await runOn({ [planFile]: raised });
    assert.equal(platform().comments.length, 1);
  });

  it('makes a new one where somebody has just deleted it', async () => {
    platform().add(`${marker}\nbefore`);
    platform().trouble['PATCH'] = [{ status: 404 }];
    await runOn({ [planFile]: raised });
    assert.match(platform().comments[1]?.body ?? '', /Silver → Gold/);
  });

  it('fails nothing when the platform does not answer in the end', async () => {
    platform().trouble['GET'] = Array.from({ length: 40 }, () => ({ status: 503 }));
    const { code, commands, summary } = await runOn({ [planFile]: reworded });
    assert.equal(code, 0);
    assert.ok(commands.some((command) => command.startsWith('::warning::No comment is written')));
    assert.match(summary, /^## Plans/);
  });

  it('asks for the whole history where the clone is cut off', async () => {
    const made = branch({ [planFile]: raised });
    const { code, commands } = await run({ workspace: made.mergedIn('--depth=1'), event: made.event() });
    assert.equal(code, 1);
    const error = commands.find((command) => command.startsWith('::error::'));
    assert.match(error ?? '', /fetch-depth: 0/);
    assert.deepEqual(platform().asked, []);
  });

  if (process.getuid?.() === 0)
    it('reads what belongs to somebody else, as it does in containers', async () => {
      const made = branch({ [planFile]: raised });
      const workspace = made.mergedIn();
      execFileSync('chown', ['-R', '4321', workspace]);
      const { outputs, log } = await run({ workspace, event: made.event() });
      assert.equal(outputs['changed-accounts'], '["kartonagen-weil"]', log);
    });

  it('is content with the two commits that a merge is made of', async () => {
    const made = branch({ [planFile]: raised });
    const { outputs, log } = await run({ workspace: made.mergedIn('--depth=2'), event: made.event() });
    assert.equal(outputs['changed-accounts'], '["kartonagen-weil"]', log);
  });

  it('compares with what the change is merged into by now, not with what it began from', async () => {
    const made = branch({ [planFile]: raised });
    const criteria = 'id: other\n';
    made.others({ 'other.criteria.yaml': criteria });
    const { outputs, log } = await run({ workspace: made.mergedIn(), event: made.event() });
    assert.equal(outputs['changed-accounts'], '["kartonagen-weil"]', log);
    assert.doesNotMatch(outputs['review'] ?? '', /other\.criteria/);
    assert.equal(outputs['errors'], '1', 'nor are the findings of others counted');
  });

  it('carries out nothing that stands in a plan', async () => {
    const made = branch({
      [planFile]: changed([
        [
          'name: Kartonagen Weil GmbH',
          `name: "\\n::error::owned\\n::set-output name=errors::0 $(touch owned) @all"`,
        ],
        ['rating: 4', 'rating: 5'],
        ['revenue: 1300000', 'revenue: 1900000'],
        ['{ assigned: silver', '{ assigned: "::error::gold"'],
      ]),
      'plans/$(touch owned)`touch owned`;.plan.yaml': '::error::file\n',
    });
    const { commands, summary, log } = await run({ workspace: made.mergedIn(), event: made.event() });
    const errors = commands.filter((command) => /^\s*::/.test(command) && !command.startsWith('::endgroup'));
    for (const command of errors)
      assert.match(command, /^::(group::Findings|(error|warning|notice) file=|error::plans: \d)/, log);
    assert.match(summary, /@&#8203;all makes 13\.6 %/);
    assert.doesNotMatch(summary, /(?<![\w`])@all/);
    const { folder } = made;
    writeFileSync(join(folder, 'probe'), '');
    assert.equal(made.repository.git('status', '--porcelain', '--ignored').trim(), '?? probe');
  });

  it('looks at everything in runs that are about no change', async () => {
    const made = branch({ [planFile]: reworded });
    const place = { workspace: made.mergedIn(), event: { schedule: '0 6 * * 1' } };
    const late = { 'as-of': '2027-11-22' };
    const night = await run({ ...place, inputs: late });
    assert.equal(night.code, 1, night.log);
    assert.ok(Number(night.outputs['errors']) > 0);
    assert.equal(night.outputs['diff-file'], '');
    assert.deepEqual(platform().asked, []);
    const spared = await run({ ...place, inputs: { ...late, clock: 'off', 'max-warnings': '100' } });
    assert.ok(Number(spared.outputs['errors']) < Number(night.outputs['errors']));
  });

  it('does not blame a pull request for what time brought elsewhere', async () => {
    const late = { 'as-of': '2027-11-22' };
    const { code, log } = await runOn({ 'notes/visit.md': 'A visit.\n' }, late);
    assert.equal(code, 0, log);
    const all = await runOn({ 'notes/visit.md': 'A visit.\n' }, { ...late, 'only-changed': 'false' });
    assert.equal(all.code, 1);
  });

  it('writes all findings for code scanning, also those that the change has nothing to do with', async () => {
    const alerts = async (plan: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> => {
      const files = { 'notes/visit.md': 'A visit.\n', [planFile]: plan };
      const inputs = { sarif: 'reports/plans.sarif', 'as-of': '2027-11-22', 'fail-on': 'never', ...more };
      const { outputs, log } = await runOn(files, inputs);
      assert.match(outputs['sarif'] ?? '', /^\/.*\/reports\/plans\.sarif$/, log);
      const { runs } = JSON.parse(readFileSync(outputs['sarif'] ?? '', 'utf8')) as {
        runs: { results: { ruleId: string; suppressions?: unknown }[] }[];
      };
      return (runs[0]?.results ?? []).map(({ ruleId }) => ruleId);
    };
    const all = await alerts(reworded);
    assert.ok(all.includes('list-review-stale') && all.includes('plan-shelved'));
    // Code scanning would raise an alert for what is excused, whatever is said of it there.
    const excused = await alerts(`# plans-ignore-file plan-shelved: the plant is being moved\n${reworded}`);
    assert.deepEqual(
      excused,
      all.filter((rule) => rule !== 'plan-shelved'),
    );
    assert.deepEqual(await alerts(reworded, { clock: 'off' }), []);
  });

  it('fails from the severity that the workflow wants', async () => {
    const files = { [planFile]: raised };
    assert.equal((await runOn(files, { 'fail-on': 'never' })).code, 0);
    const wrong = await runOn(files, { 'fail-on': 'sometimes' });
    assert.equal(wrong.code, 1);
    assert.ok(wrong.commands.some((command) => /^::error::.*sometimes/.test(command)));
  });

  it('writes neither comment nor annotations where none are wanted', async () => {
    const { commands, outputs } = await runOn(
      { [planFile]: raised },
      { comment: 'false', annotations: 'false' },
    );
    assert.deepEqual(platform().asked, []);
    assert.deepEqual(
      commands.filter((command) => command.includes(' file=')),
      [],
    );
    assert.equal(outputs['comment-url'], '');
  });

  it('refuses inputs that it does not understand', async () => {
    const wrong: readonly Record<string, string>[] = [{ comment: 'perhaps' }, { 'comment-key': 'a b' }];
    for (const inputs of wrong) {
      const { code, commands } = await runOn({ 'notes/visit.md': 'A visit.\n' }, inputs);
      assert.equal(code, 1);
      assert.ok(commands.some((command) => command.startsWith('::error::')));
    }
  });
});

describe('action.yml', () => {
  it('describes every input and output, and runs on a Node that runners have', () => {
    const all = [...Object.entries(actionFile.inputs), ...Object.entries(actionFile.outputs)];
    assert.deepEqual(
      all.filter(([, { description }]) => !/\S.*\.$/.test(description)).map(([name]) => name),
      [],
    );
    assert.deepEqual(actionFile.runs, { using: 'node24', main: 'dist/action/main.js' });
  });
});
