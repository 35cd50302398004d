import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { wholeMessages } from '../../server/src/entry/whole-messages.ts';

describe('messages of the protocol', () => {
  it('go out in one piece each, in order, with a head that says how many bytes follow', async () => {
    const pieces: string[] = [];
    const output = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece.toString('utf8'));
        done();
      },
    });
    const writer = new StreamMessageWriter(wholeMessages(output));
    const words = ['erste', 'Straße', '日本'];
    await Promise.all(
      words.map((params) => writer.write({ jsonrpc: '2.0', method: 'say', params } as never)),
    );
    assert.deepEqual(
      pieces,
      words.map((params) => {
        const body = JSON.stringify({ jsonrpc: '2.0', method: 'say', params });
        return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      }),
    );
  });

  it('are known not to have gone out where nobody reads any more', async () => {
    const output = new Writable({
      write(_piece, _encoding, done) {
        done(new Error('the reader has gone'));
      },
    });
    const writer = new StreamMessageWriter(wholeMessages(output));
    const faults: string[] = [];
    writer.onError(([error]) => faults.push(error.message));
    await writer.write({ jsonrpc: '2.0' }).catch(() => undefined);
    await setImmediate();
    assert.ok(faults.includes('the reader has gone'));
  });
});
