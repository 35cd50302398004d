import type { CancellationToken } from 'vscode-languageserver';

/** A promise that somebody else keeps. */
export interface Deferred {
  readonly done: Promise<void>;
  readonly resolve: () => void;
  readonly isDone: boolean;
}

export function deferred(): Deferred {
  let isDone = false;
  let keep: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (keep = resolve));
  const resolve = (): void => {
    isDone = true;
    keep();
  };
  return {
    done,
    resolve,
    get isDone() {
      return isDone;
    },
  };
}

/** Thrown where a request need not be answered any more. */
export class Cancelled extends Error {}

/** What a promise gives, unless the request is cancelled first. */
export async function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  if (token.isCancellationRequested) throw new Cancelled();
  let stopListening: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    const listener = token.onCancellationRequested(() => reject(new Cancelled()));
    stopListening = () => listener.dispose();
  });
  try {
    return await Promise.race([promise, cancelled]);
  } finally {
    stopListening();
  }
}
