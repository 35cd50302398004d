/** A small tree that is laid out as this one is, has its configuration, and breaks the rules on purpose. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../scripts/build/bundles.ts';

export class PlantedTree {
  readonly directory: string = mkdtempSync(path.join(tmpdir(), 'plans-house-'));

  /** @param copied Files of the project that stand in the tree, too. */
  constructor(files: Readonly<Record<string, string>>, copied: readonly string[]) {
    symlinkSync(
      path.join(projectRoot, 'node_modules'),
      path.join(this.directory, 'node_modules'),
      'junction',
    );
    for (const [name, text] of Object.entries(files)) writeFileSync(this.#place(name), text);
    for (const name of copied) copyFileSync(path.join(projectRoot, name), this.#place(name));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }

  #place(name: string): string {
    const file = path.join(this.directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    return file;
  }
}

interface ToolRun {
  /** What was written to standard output. */
  readonly output: string;
  readonly exitCode: number;
}

/** Runs a script from node_modules in a folder. Throws when it had nothing to say but an error. */
export function runTool(script: string, words: readonly string[], directory: string): ToolRun {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [path.join(projectRoot, 'node_modules', script), ...words],
    { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 },
  );
  if (error !== undefined) throw error;
  if (stdout === '' && stderr !== '') throw new Error(stderr);
  return { output: stdout, exitCode: status ?? -1 };
}
