import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as client from '../../client/src/protocol.ts';
import { projectRoot } from '../../scripts/build/bundles.ts';
import type * as server from '../../server/src/lsp/protocol/custom-protocol.ts';

/** What a message carries: of a request, first what is sent and then what is answered. The two libraries keep it in the same place. */
type CarriedBy<Message> = Message extends { readonly _: infer Carried } ? NonNullable<Carried> : never;

/** True where the server takes what it is sent, and gives what is expected of it. */
type Agree<Here, There> = [CarriedBy<Here>, CarriedBy<There>] extends [
  [infer Sent, infer Expected, unknown, unknown],
  [infer Taken, infer Given, unknown, unknown],
]
  ? [Sent, Given] extends [Taken, Expected]
    ? true
    : false
  : [CarriedBy<There>] extends [CarriedBy<Here>]
    ? true
    : false;

/** The messages on which client and server do not agree, as the client names them. */
type Disagreed = {
  [Name in keyof typeof client]: Capitalize<Name> extends keyof typeof server
    ? Agree<(typeof client)[Name], (typeof server)[Capitalize<Name>]> extends true
      ? never
      : Name
    : Name;
}[keyof typeof client];

/** Compiles only where no message is left. */
type None<Messages extends never> = Messages;

describe('the protocol of our own, which client and server each write down', () => {
  it('has the same messages on both sides', () => {
    const ofTheClient = messagesIn('client/src/protocol.ts');
    const ofTheServer = messagesIn('server/src/lsp/protocol/custom-protocol.ts');
    assert.ok(ofTheClient.size > 20);
    assert.deepEqual([...ofTheClient].sort(), [...ofTheServer].sort());
  });

  it('has the same shapes on both sides', () => {
    const disagreed: readonly None<Disagreed>[] = [];
    assert.deepEqual(disagreed, []);
  });
});

/** The methods by the names of their constants. The client's code is only read, since outside of VS Code it does not run. */
function messagesIn(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(projectRoot, file), 'utf8');
  const found = text.matchAll(/^export const (\w)(\w*) = new \w+Type0?\b[^]*?\(\s*'(plans\/[^']+)'/gm);
  return new Map(
    [...found].map(([, first = '', rest = '', method = '']) => [first.toLowerCase() + rest, method]),
  );
}
