/** Whether dist/ holds what the sources say. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './bundles.ts';
import { noticesFile } from './notices.ts';

const sources = [
  'ci/src',
  'client/src',
  'server/src',
  'schemas',
  'scripts/build',
  'scripts/build.ts',
  'scripts/generate',
  'package.json',
  'package-lock.json',
];

/** False also when a source was removed: its folder is then newer than the bundle. */
export function isBuilt(): boolean {
  // The notices are written last, so they are older than no bundle.
  const built = path.join(projectRoot, noticesFile);
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return sources.flatMap(everythingIn).every((source) => statSync(source).mtimeMs <= mtimeMs);
}

function everythingIn(source: string): string[] {
  const top = path.join(projectRoot, source);
  if (!statSync(top).isDirectory()) return [top];
  return [
    top,
    ...readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => path.join(top, name)),
  ];
}
