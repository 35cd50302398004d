import { Writable } from 'node:stream';

/**
 * Passes messages on whole. The protocol's writer hands over a message in two pieces, its head as text and its body as bytes; each
 * piece that goes out by itself costs a call of the system and wakes whoever reads, with every key somebody types.
 */
export function wholeMessages(output: Writable): Writable {
  let head = '';
  const whole = new Writable({
    decodeStrings: false,
    write(piece: string | Uint8Array, _encoding, done) {
      if (typeof piece === 'string') {
        head += piece;
        done();
        return;
      }
      const message = Buffer.concat([Buffer.from(head, 'latin1'), piece]);
      head = '';
      output.write(message, done);
    },
  });
  output.on('error', (error) => whole.destroy(error));
  return whole;
}
