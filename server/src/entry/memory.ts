import v8 from 'node:v8';
import vm from 'node:vm';

/**
 * Has the engine make short-lived objects where they cost nothing. It learns where objects last from the first files that are
 * read, and of ten thousand it would then keep three times as much for later collection; going without is quicker, too.
 */
export function expectManyFiles(): void {
  v8.setFlagsFromString('--no-allocation-site-pretenuring');
}

/** Collects once a fifth has been added to what is in use: a server stays, and others need the memory as well. */
export function staySmall(): void {
  v8.setFlagsFromString('--heap-growing-percent=20');
}

/** Collects what is not in use and gives it back, at a moment when a fifth of a second does not matter. */
export function tidyUp(): void {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('globalThis.gc') as (() => void) | undefined;
  collect?.();
}
