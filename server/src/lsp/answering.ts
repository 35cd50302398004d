import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { describe, type Log } from './log.ts';
import { Cancelled } from './scheduling/deferred.ts';

/**
 * Makes a request handler that always answers: a bug is logged and gives the fallback, so that it spoils one answer and
 * nothing else; a request that the client has given up is answered as the protocol asks for.
 */
export function answering<Params, Result>(
  log: Log,
  request: string,
  fallback: Result,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
  return async (params, token) => {
    try {
      if (token.isCancellationRequested) throw new Cancelled();
      return await handle(params, token);
    } catch (error) {
      if (error instanceof Cancelled)
        return new ResponseError(LSPErrorCodes.RequestCancelled, `${request} was cancelled`);
      log.error(`${request} failed: ${describe(error)}`);
      return fallback;
    }
  };
}

/** Makes a notification handler that a bug, or a message out of shape, cannot bring down. */
export function heeding<Params>(
  log: Log,
  notification: string,
  handle: (params: Params) => void | Promise<void>,
): (params: Params) => void {
  return (params) => {
    const failed = (error: unknown): void => log.error(`${notification} failed: ${describe(error)}`);
    try {
      void Promise.resolve(handle(params)).catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}
