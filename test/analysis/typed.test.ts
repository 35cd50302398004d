import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hostOf, settle } from '../support/analyse.ts';
import { told } from '../support/edited-portfolio.ts';
import { foldersIn, sampleWorkspace } from '../support/samples.ts';
import type { Workspace } from '../support/workspace.ts';

/** What somebody does to a text, at a place and with a line found by numbers that are taken as they come. */
interface Keys {
  readonly kind:
    'cut a line' | 'repeat a line' | 'move a line' | 'blank line' | 'type' | 'erase' | 'undo all';
  readonly at: number;
  readonly other: number;
  readonly typed: string;
}

const anyKeys: fc.Arbitrary<Keys> = fc.record({
  kind: fc.constantFrom(
    'cut a line',
    'repeat a line',
    'move a line',
    'blank line',
    'type',
    'type',
    'erase',
    'undo all',
  ),
  at: fc.nat(10_000),
  other: fc.nat(10_000),
  typed: fc.constantFrom(
    '0',
    '9',
    'x',
    '-',
    ': ',
    ' ',
    '\n',
    '# ',
    '&a ',
    '"',
    '2027-01-31',
    'gold',
    'exited',
  ),
});

function after(text: string, original: string, { kind, at, other, typed }: Keys): string {
  const lines = text.split('\n');
  const [line, place] = [at % lines.length, at % (text.length + 1)];
  const here = lines[line] ?? '';
  switch (kind) {
    case 'cut a line':
      return lines.toSpliced(line, 1).join('\n');
    case 'repeat a line':
      return lines.toSpliced(line, 0, here).join('\n');
    case 'move a line':
      return lines
        .toSpliced(line, 1)
        .toSpliced(other % lines.length, 0, here)
        .join('\n');
    case 'blank line':
      return lines.toSpliced(line, 0, '').join('\n');
    case 'type':
      return text.slice(0, place) + typed + text.slice(place);
    case 'erase':
      return text.slice(0, place) + text.slice(place + 1 + (other % 8));
    case 'undo all':
      return original;
  }
}

const workspaces: readonly Workspace[] = [
  sampleWorkspace('emea'),
  ...foldersIn('faults').map((folder) => sampleWorkspace(`faults/${folder}`)),
];

/** A plan of one of the samples, among which every rule finds something. */
const anyPlan = fc
  .constantFrom(...workspaces.filter(({ files }) => plansIn(files).length > 0))
  .chain((workspace) => fc.record({ workspace: fc.constant(workspace), file: anyOf(workspace) }));

function anyOf({ files }: Workspace): fc.Arbitrary<string> {
  return fc.constantFrom(...plansIn(files));
}

function plansIn(files: Workspace['files']): string[] {
  return [...files.keys()].filter((file) => file.endsWith('.plan.yaml') && !file.startsWith('/a-year-ago/'));
}

describe('while somebody types in an open plan', function () {
  this.timeout(120_000);

  it('a snapshot says what one made from scratch says, though not every check runs again', () => {
    const typing = fc.array(fc.tuple(anyKeys, fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyPlan, typing, ({ workspace, file }, keys) => {
        const files = new Map(workspace.files);
        const original = files.get(file) ?? '';
        const host = hostOf(workspace);
        host.apply([{ kind: 'opened', file }]);
        for (const [key, settled] of keys) {
          files.set(file, after(files.get(file) ?? '', original, key));
          host.apply([{ kind: 'written', file, text: files.get(file) ?? '' }]);
          if (settled) settle(host, files);
        }
        settle(host, files);
        assert.deepEqual(told(host.snapshot()), told(hostOf({ ...workspace, files }).snapshot()));
      }),
      { numRuns: 60 },
    );
  });

  /** Types one text after the other in an open plan of the sample, and compares what is said in the end. */
  const typed = (file: string, ...texts: readonly string[]): void => {
    const workspace = sampleWorkspace('emea');
    const files = new Map(workspace.files);
    const host = hostOf(workspace);
    host.apply([{ kind: 'opened', file }]);
    for (const text of texts) {
      files.set(file, text);
      host.apply([{ kind: 'written', file, text }]);
      settle(host, files);
    }
    assert.deepEqual(told(host.snapshot()), told(hostOf({ ...workspace, files }).snapshot()), texts.at(-1));
  };

  it('a key that could not be read and is gone is missed', () => {
    const file = '/plans/norrbo.plan.yaml';
    const text = sampleWorkspace('emea').files.get(file) ?? '';
    const blocks = text.split(/^(?=\w)/m);
    for (const [index, block] of blocks.entries()) {
      const broken = block.replace(/:[^]*/, ': 5\n');
      typed(file, ...[block, broken, ''].map((other) => blocks.toSpliced(index, 1, other).join('')));
    }
  });

  it('an account that is given another tier owes what is owed in that', () => {
    for (const file of ['/plans/norrbo.plan.yaml', '/plans/tatra-nealko.plan.yaml']) {
      const text = sampleWorkspace('emea').files.get(file) ?? '';
      for (const [from, to] of [
        ['bronze', 'gold'],
        ['gold', 'bronze'],
      ] as const) {
        const inTier = (tier: string): string =>
          text.replace(/assigned: \w+/, `assigned: ${tier}`).replace(/since: [\d-]+/, 'since: 2025-01-23');
        typed(file, inTier('silver'), inTier(from), inTier(to));
      }
    }
  });

  it('a key that comes to be written twice is told of, though the plan says the same', () => {
    const workspace = sampleWorkspace('emea');
    const file = '/plans/aguas-minho.plan.yaml';
    const text = workspace.files.get(file) ?? '';
    const host = hostOf(workspace);
    const repeated = (): number =>
      host
        .snapshot()
        .file(file)
        ?.findings.filter(({ message }) => message.includes('already used')).length ?? 0;
    host.apply([{ kind: 'opened', file }]);
    for (const written of [`${text}\n# noted`, text]) {
      host.apply([{ kind: 'written', file, text: written }]);
      assert.equal(repeated(), 0);
    }
    host.apply([{ kind: 'written', file, text: text.replace(/^status: .*$/m, '$&\n$&') }]);
    assert.equal(repeated(), 1);
  });

  it('a finding about all accounts follows the name of one of them', () => {
    const workspace = sampleWorkspace('faults/concentration-high');
    const file = '/inn-aluminium.plan.yaml';
    const files = new Map(workspace.files);
    files.set(file, (files.get(file) ?? '').replace('id: inn-aluminium\n', ''));
    const host = hostOf(workspace);
    host.apply([{ kind: 'written', file, text: files.get(file) ?? '' }]);
    assert.deepEqual(told(host.snapshot()), told(hostOf({ ...workspace, files }).snapshot()));
  });

  it('a check that has looked at nothing that was changed does not run again', () => {
    const workspace = sampleWorkspace('emea');
    const [file] = plansIn(workspace.files);
    assert.ok(file !== undefined);
    const text = workspace.files.get(file) ?? '';
    const host = hostOf(workspace);
    const runsOf = (written: string): number => {
      const before = host.work.ruleRuns;
      host.apply([{ kind: 'written', file, text: written }]);
      for (const _file of host.settle({ only: 'open' }));
      return host.work.ruleRuns - before;
    };
    host.apply([{ kind: 'opened', file }]);
    const all = runsOf(`${text}\n# noted`);
    const few = runsOf(`${text}\n# noted twice`);
    assert.ok(few < all / 2, `${few} of ${all} checks ran again for a comment`);
  });
});
