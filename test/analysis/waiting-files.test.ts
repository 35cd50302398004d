import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WaitingFiles } from '../../server/src/analysis/files/waiting-files.ts';

describe('the first of the files that wait', () => {
  it('is one of them as long as there are any, and in the end all have been it', () => {
    const step = fc.record({
      kind: fc.constantFrom('add', 'delete', 'take'),
      file: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const files = new WaitingFiles();
        for (const { kind, file } of steps) {
          if (kind === 'add') files.add(file);
          else if (kind === 'delete') files.delete(file);
          else if (files.first !== undefined) assert.ok(files.delete(files.first));
        }
        const left = [...files].sort();
        const taken: string[] = [];
        for (let { first } = files; first !== undefined; { first } = files) {
          taken.push(first);
          files.delete(first);
        }
        assert.deepEqual(taken.sort(), left);
      }),
    );
  });

  it('is the one that came first, where none comes back', () => {
    const files = new WaitingFiles();
    for (const file of ['b', 'a']) files.add(file);
    assert.equal(files.first, 'b');
    files.add('c');
    files.delete('b');
    assert.equal(files.first, 'a');
    files.clear();
    assert.equal(files.first, undefined);
    files.add('d');
    assert.equal(files.first, 'd');
  });
});
