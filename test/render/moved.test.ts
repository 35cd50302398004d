import assert from 'node:assert/strict';
import type { Day } from '../../server/src/base/day.ts';
import { movedInWords, noted } from '../../server/src/render/moved.ts';

const mover = {
  id: '0123456789abcdef',
  day: '2026-10-01' as Day,
  author: 'Ines Halloran',
  subject: 'Raise *brand* after the fair',
};

describe('who moved a rating, in words', () => {
  it('names person, day, subject and commit, and shows what they wrote as it is', () => {
    assert.equal(
      movedInWords(mover, true),
      'Last moved by Ines Halloran on 2026-10-01: Raise \\*brand\\* after the fair `0123456789`',
    );
    const hostile = movedInWords({ ...mover, author: 'a\u001b[31m\u202e <b>x</b>' }, true);
    assert.match(hostile ?? '', /^Last moved by a \\\[31m \\<b\\>x\\<\/b\\> on/);
  });

  it('says what is not committed, and who was the last before that', () => {
    assert.match(
      movedInWords(mover, false) ?? '',
      /^Not committed yet; before that moved by Ines Halloran on/,
    );
    assert.equal(movedInWords(undefined, false), 'Not committed yet.');
    assert.equal(movedInWords(undefined, true), undefined);
  });

  it('stands below the first paragraph of a hover', () => {
    assert.equal(
      noted('What it is\n\n| a | table |', 'Last moved'),
      'What it is\n\nLast moved\n\n| a | table |',
    );
    assert.equal(noted('What it is', 'Last moved'), 'What it is\n\nLast moved');
    assert.equal(noted('What it is', undefined), 'What it is');
  });
});
