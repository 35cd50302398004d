import type { Kind } from '../../../schema/shape.ts';
import type { Path } from '../../../syntax/tree.ts';

/** Whether a path of a file is one that is written `plan/scores/*`: `*` is any item, or any key. */
export function isAt(kind: Kind, path: Path, ...patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const [file, ...steps] = pattern.split('/');
    return (
      file === kind &&
      steps.length === path.length &&
      steps.every((step, depth) => step === '*' || step === path[depth])
    );
  });
}

/** Values that name a file, relative to the folder of the one they stand in. */
export function namesFile(kind: Kind, path: Path): boolean {
  return isAt(kind, path, 'plan/scores/*/evidence/*', 'portfolio/segments/*/source');
}
