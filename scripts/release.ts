/**
 * Lays out what a release holds, in out/release: the tree that a tag such as v1 points to. GitHub runs the action out of it,
 * GitLab includes the template, and pre-commit installs the command line, all without building anything.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWhenNeeded } from './build/when-needed.ts';
import { projectRoot } from './build/bundles.ts';

const shipped = [
  '.npmignore',
  '.pre-commit-hooks.yaml',
  'CHANGELOG.md',
  'LICENSE',
  'action.yml',
  'ci/gitlab/plans.gitlab-ci.yml',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/action',
  'dist/cli',
  'dist/gitlab',
  'dist/rules',
  'schemas',
];

/** What npm needs to know of something that is built and has everything in it. */
const told = ['name', 'version', 'description', 'license', 'type', 'homepage', 'engines', 'bin'];

const target = path.resolve(projectRoot, process.argv[2] ?? path.join('out', 'release'));

buildWhenNeeded();
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of shipped) {
  cpSync(path.join(projectRoot, name), path.join(target, name), {
    recursive: true,
    filter: (file) => !file.endsWith('.map'),
  });
}
const manifest = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as Record<
  string,
  unknown
>;
const kept = Object.fromEntries(told.map((key) => [key, manifest[key]]));
writeFileSync(path.join(target, 'package.json'), `${JSON.stringify(kept, undefined, 2)}\n`);
cpSync(path.join(projectRoot, 'ci', 'README.md'), path.join(target, 'README.md'));
console.log(`laid out the release in ${path.relative(process.cwd(), target) || '.'}`);
