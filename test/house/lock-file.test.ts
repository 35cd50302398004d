import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/build/bundles.ts';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const installed = Object.entries(packages).filter(([place]) => place !== '');

  it('pins every package by its content, wherever it is fetched from', () => {
    assert.ok(installed.length > 0);
    for (const [place, { version, integrity, resolved }] of installed) {
      assert.ok(version !== undefined && integrity !== undefined, place);
      assert.equal(resolved, undefined, `${place} names the registry of whoever installed it`);
    }
  });

  it('has the packages of every platform, without which "npm ci" refuses it', () => {
    const missing = installed.flatMap(([place, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isReachable(name, place)),
    );
    assert.deepEqual(missing, []);
  });

  /** Looks where Node would: beside the package, then in every folder above it. */
  function isReachable(name: string, from: string): boolean {
    if (packages[`${from}/node_modules/${name}`] !== undefined) return true;
    const above = from.lastIndexOf('node_modules/');
    if (above < 0) return false;
    if (packages[`${from.slice(0, above)}node_modules/${name}`] !== undefined) return true;
    return above > 0 && isReachable(name, from.slice(0, above - 1));
  }
});
