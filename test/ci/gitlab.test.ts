import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { projectRoot } from '../command-line/plans.ts';
import { asOf, branches, changed, planFile, raised, reworded } from './branch.ts';
import { platforms } from './platform.ts';
import { shell } from './release.ts';

interface Header {
  readonly spec: { readonly inputs: Readonly<Record<string, { readonly default?: string }>> };
}

interface Job {
  readonly extends?: string;
  readonly stage?: string;
  readonly image?: { readonly name: string; readonly entrypoint: readonly string[] };
  readonly variables?: Readonly<Record<string, string>>;
  readonly script?: readonly string[];
  readonly artifacts?: object;
}

const text = readFileSync(join(projectRoot, 'ci/gitlab/plans.gitlab-ci.yml'), 'utf8');
const documents = parseAllDocuments(text);
const { spec } = documents[0]?.toJS() as Header;

/** The jobs, as GitLab makes them of the template. */
function jobs(inputs: Readonly<Record<string, string>>): Readonly<Record<string, Job>> {
  const filled = text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    const value = inputs[name] ?? spec.inputs[name]?.default;
    assert.ok(value !== undefined, `"${name}" has no value`);
    return value === '' ? "''" : value;
  });
  return parseAllDocuments(filled)[1]?.toJS() as Readonly<Record<string, Job>>;
}

interface Ran {
  readonly code: number;
  readonly log: string;
}

const project = {
  CI: 'true',
  CI_PROJECT_URL: 'https://git.example/acme/plans',
  CI_COMMIT_SHA: 'b'.repeat(40),
  CI_DEFAULT_BRANCH: 'main',
};

describe('the template for GitLab', () => {
  const platform = platforms('gitlab');
  const branch = branches();

  /** Runs the lines of a job in one shell, as a runner does. */
  function run(
    name: string,
    folder: string,
    {
      inputs = {},
      variables = {},
    }: { inputs?: Record<string, string>; variables?: Record<string, string> } = {},
  ): Promise<Ran> {
    const all = jobs({ image: 'plans:1', 'as-of': asOf, ...inputs });
    const job = all[name];
    assert.ok(job?.script && job.extends);
    const given = all[job.extends]?.variables ?? {};
    const env = shell({ ...given, ...project, CI_PROJECT_DIR: folder, ...variables });
    const script = job.script.join('\n');
    return new Promise((resolve) => {
      execFile('sh', ['-e', '-c', script], { cwd: folder, env, timeout: 60_000 }, (error, out, errors) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, log: out + errors }),
      );
    });
  }

  const requestOf = (base: string, token = 'glpat-0123'): Record<string, string> => ({
    CI_API_V4_URL: platform().address,
    // A fork: the merge request is with the project that it goes to.
    CI_PROJECT_ID: '43',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    PLANS_GITLAB_TOKEN: token,
  });

  it('is a header and jobs, without faults', () => {
    assert.equal(documents.length, 2);
    for (const { errors, warnings } of documents) assert.deepEqual([...errors, ...warnings], []);
    assert.deepEqual(Object.keys(jobs({ image: 'plans:1' })), ['.plans', 'plans:lint', 'plans:diff']);
    assert.deepEqual(Object.keys(jobs({ image: 'plans:1', 'job-prefix': 'emea' })), [
      '.emea',
      'emea:lint',
      'emea:diff',
    ]);
    const used = new Set([...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual([...used].sort(), Object.keys(spec.inputs).sort());
  });

  it('writes the reports that GitLab reads, and fails as it should', async () => {
    const made = branch({ [planFile]: raised });
    const folder = made.mergedIn();
    const { code, log } = await run('plans:lint', folder, { variables: requestOf(made.base) });
    assert.equal(code, 1, log);
    assert.match(log, /plans\/kartonagen-weil\.plan\.yaml:36:19: error: .*tier-mismatch/);
    const quality = JSON.parse(readFileSync(join(folder, 'plans-code-quality.json'), 'utf8')) as {
      check_name: string;
      fingerprint: string;
      severity: string;
      location: { path: string };
    }[];
    const mismatch = quality.find(({ check_name }) => check_name === 'tier-mismatch');
    assert.equal(mismatch?.location.path, planFile);
    assert.match(mismatch.fingerprint, /^[\da-f]+$/);
    assert.match(readFileSync(join(folder, 'plans-junit.xml'), 'utf8'), /^<\?xml [^]*tier-mismatch/);
    assert.equal((await run('plans:lint', folder, { inputs: { 'fail-on': 'never' } })).code, 0);
  });

  it('counts what time alone brought at night, and not in a merge request that did not touch it', async () => {
    const made = branch({ 'notes/visit.md': 'A visit.\n' });
    const folder = made.mergedIn();
    const inputs = { 'as-of': '2027-11-22' };
    assert.equal((await run('plans:lint', folder, { inputs })).code, 1);
    assert.equal((await run('plans:lint', folder, { inputs, variables: requestOf(made.base) })).code, 0);
    const off = await run('plans:lint', folder, { inputs: { ...inputs, clock: 'off' } });
    assert.doesNotMatch(off.log, /clock\]/);
  });

  it('takes several paths, and none of them for anything else', async () => {
    const { folder } = branch({ 'emea/a b.plan.yaml': 'id: a\n', [planFile]: reworded });
    const { code, log } = await run('plans:lint', folder, { inputs: { paths: 'plans portfolio.yaml' } });
    assert.equal(code, 0, log);
    const missing = await run('plans:lint', folder, { inputs: { paths: '--help' } });
    assert.equal(missing.code, 2);
  });

  it('keeps one note on the merge request', async () => {
    const made = branch({ [planFile]: raised });
    const folder = made.mergedIn();
    for (let i = 0; i < 105; i++) platform().add(`note ${i}`, 'ines');
    const first = await run('plans:diff', folder, { variables: requestOf(made.base) });
    assert.equal(first.code, 0, first.log);
    const notes = '/projects/42/merge_requests/7/notes';
    const page = `GET ${notes}?sort=asc&order_by=created_at&per_page=100&page=`;
    assert.deepEqual(platform().asked, [`${page}1`, `${page}2`, `POST ${notes}`]);
    assert.equal(platform().calls[0]?.token, 'glpat-0123');
    const own = platform().comments.at(-1);
    assert.match(own?.body ?? '', /^<!-- plans-as-code:review:plans -->\n## Plans[^]*Silver → Gold/);

    writeFileSync(join(folder, planFile), reworded);
    execGit(folder, 'commit', '--quiet', '--all', '--message', 'Lower it again');
    platform().calls.length = 0;
    const second = await run('plans:diff', folder, { variables: requestOf(made.base) });
    assert.match(second.log, /was updated/);
    assert.equal(platform().comments.length, 106);
    assert.doesNotMatch(own?.body ?? '', /Silver → Gold/);
    assert.deepEqual(platform().asked, [`${page}1`, `${page}2`, 'GET /user', `PUT ${notes}/${own?.id ?? 0}`]);
  });

  it('lets no line of a plan command GitLab', async () => {
    const made = branch({
      [planFile]: changed([['name: Kartonagen Weil GmbH', 'name: "x\\n\\n/merge\\n/approve"']], raised),
    });
    const folder = made.mergedIn();
    await run('plans:diff', folder, { variables: requestOf(made.base) });
    assert.doesNotMatch(platform().comments[0]?.body ?? '', /^[ \t>]*\/[a-z]/m);
    writeFileSync(join(folder, 'own.md'), 'first\n/merge\n  /close\n> /label ~x\n');
    const words = ['own.md', '--key', 'other'];
    await new Promise((resolve) =>
      execFile('plans-gitlab-note', words, { cwd: folder, env: shell(requestOf(made.base)) }, resolve),
    );
    assert.match(platform().comments[1]?.body ?? '', /first\n\\\/merge\n {2}\\\/close\n> \\\/label/);
  });

  it('goes on where no note can be written', async () => {
    const made = branch({ [planFile]: raised });
    const folder = made.mergedIn();
    const none = await run('plans:diff', folder, { variables: requestOf(made.base, '') });
    assert.equal(none.code, 0, none.log);
    assert.match(none.log, /PLANS_GITLAB_TOKEN is not set: no note is written/);
    assert.ok(existsSync(join(folder, 'plans-diff.md')));
    assert.deepEqual(platform().asked, []);
    platform().trouble['GET'] = [{ status: 401, message: 'Unauthorized' }];
    const refused = await run('plans:diff', folder, { variables: requestOf(made.base) });
    assert.equal(refused.code, 0);
    assert.match(refused.log, /no note is written: GET .* 401: Unauthorized/);
    rmSync(join(folder, '.git'), { recursive: true });
    assert.equal((await run('plans:diff', folder, { variables: requestOf(made.base) })).code, 2);
  });

  it('has everything that its jobs promise to keep', () => {
    const { 'plans:lint': lint, 'plans:diff': diff } = jobs({ image: 'plans:1' });
    assert.deepEqual(lint?.artifacts, {
      when: 'always',
      reports: { codequality: 'plans-code-quality.json', junit: 'plans-junit.xml' },
    });
    assert.ok(JSON.stringify(diff?.artifacts).includes('plans-diff.md'));
  });
});

function execGit(folder: string, ...words: readonly string[]): void {
  const who = ['-c', 'user.name=Ines Halloran', '-c', 'user.email=ines@example.com'];
  execFileSync('git', [...who, ...words], { cwd: folder });
}
