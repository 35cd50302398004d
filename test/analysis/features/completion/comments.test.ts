import assert from 'node:assert/strict';
import { labels, lines, taken } from './offered.ts';

const head = 'id: new\nowner: ana\naccount: { name: New AG }\n';

describe('completion in comments', () => {
  it('offers the comment that excuses a finding', () => {
    assert.deepEqual(labels('# ‸\nid: new\n'), ['plans-ignore', 'plans-ignore-file']);
    assert.equal(taken('# pla‸\nid: new\n', 'plans-ignore'), '# plans-ignore ‸\nid: new\n');
    assert.deepEqual(labels('# A plan ‸\nid: new\n'), []);
  });

  it('offers the rules, those first that find something on the line', () => {
    const [first, second] = lines(
      `${head}# plans-ignore ‸\nhorizon: { start: 2026-01-01, end: 2026-12-31 }\n`,
    );
    assert.deepEqual([first, second?.includes('found here')], ['horizon-transactional · found here', false]);
    assert.ok(!labels('# plans-ignore ‸\nid: new\n').includes('syntax-invalid'));
    assert.ok(
      lines(`# plans-ignore-file ‸\n${head}`).filter((line) => line.endsWith('found here')).length > 1,
    );
  });

  it('goes on with the reason, unless there is one', () => {
    assert.equal(
      taken('# plans-ignore tier‸\nid: new\n', 'tier-fragile'),
      '# plans-ignore tier-fragile: ‸\nid: new\n',
    );
    assert.equal(
      taken('id: new # plans-ignore ‸: a reason\n', 'tier-fragile'),
      'id: new # plans-ignore tier-fragile: a reason\n',
    );
  });

  it('offers the day until which it holds', () => {
    assert.ok(labels('# plans-ignore tier-fragile: a merger until ‸\nid: new\n').includes('2026-12-22'));
    assert.deepEqual(labels('# plans-ignore tier-fragile: a merger ‸\nid: new\n'), []);
  });
});
