import { rmSync } from 'node:fs';
import { copyOfSamples } from '../../scripts/samples/copy.ts';

let copy: string | undefined;

/**
 * A folder with a copy of `samples` in a repository of its own, so that what is said of last year does not depend on how the
 * project came here. It is made once in a run, for all tests that only read it, and gone after it.
 */
export function samplesCopy(): string {
  if (copy !== undefined) return copy;
  const made = copyOfSamples();
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return (copy = made);
}
