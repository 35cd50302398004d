import assert from 'node:assert/strict';
import type { Message } from 'vscode-languageserver';
import { Reception } from '../../server/src/lsp/reception.ts';

const request = (id: number, method: string): Message => ({ jsonrpc: '2.0', id, method }) as Message;
const notification = (method: string, params?: object): Message =>
  ({ jsonrpc: '2.0', method, params }) as Message;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const change = notification('textDocument/didChange');
const findings = request(1, 'textDocument/diagnostic');
const hover = request(2, 'textDocument/hover');
const lenses = request(3, 'textDocument/codeLens');
const giveUp = notification('$/cancelRequest', { id: 2 });

/** A reception with those who answer behind it, who come when `arrive` is called or stay away when `fail` is. */
function opened() {
  const reception = new Reception();
  const letIn: Message[] = [];
  const failures: unknown[] = [];
  const calls: { readonly arrive: () => void; readonly fail: (error: Error) => void }[] = [];
  reception.staff(
    () => new Promise((arrive, fail) => calls.push({ arrive, fail })),
    (error) => failures.push(error),
  );
  const receive = (...messages: readonly Message[]): void => {
    for (const message of messages) void reception.handleMessage(message, (one) => void letIn.push(one));
  };
  return { receive, letIn, calls, failures };
}

describe('the reception of the server', () => {
  it('lets in at once what needs nobody, and calls nobody for it', () => {
    const { receive, letIn, calls } = opened();
    receive(change, findings, giveUp);
    assert.deepEqual([letIn, calls.length], [[change, findings, giveUp], 0]);
  });

  it('has questions wait in their order, with those who give them up behind them', async () => {
    const { receive, letIn, calls } = opened();
    receive(hover, lenses, giveUp, change);
    await turn();
    assert.deepEqual([letIn, calls.length], [[change], 1]);
    calls[0]?.arrive();
    await turn();
    assert.deepEqual(letIn, [change, hover, lenses, giveUp]);
    receive(lenses);
    assert.deepEqual([letIn.length, calls.length], [5, 1]);
  });

  it('lets questions in when nobody can come, and calls again for the next', async () => {
    const { receive, letIn, calls, failures } = opened();
    receive(hover);
    calls[0]?.fail(new Error('not there'));
    await turn();
    assert.deepEqual([letIn, failures.length], [[hover], 1]);
    receive(lenses);
    assert.deepEqual([letIn.length, calls.length], [1, 2]);
    calls[1]?.arrive();
    await turn();
    assert.deepEqual(letIn, [hover, lenses]);
  });

  it('leaves what comes before the conversation to the connection', () => {
    const letIn: Message[] = [];
    void new Reception().handleMessage(hover, (one) => void letIn.push(one));
    assert.deepEqual(letIn, [hover]);
  });
});
