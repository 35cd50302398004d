import assert from 'node:assert/strict';
import { accountsIn, type AccountsRequest } from '../../../server/src/analysis/features/accounts.ts';
import { Agenda } from '../../../server/src/analysis/features/agenda.ts';
import { attentionIn } from '../../../server/src/analysis/features/attention.ts';
import type { Day } from '../../../server/src/base/day.ts';
import type { Snapshot } from '../../../server/src/analysis/views.ts';
import { analyse } from '../../support/analyse.ts';
import { smallCriteria, smallPlan, smallPortfolio } from '../../support/small-portfolio.ts';
import { parseWorkspace } from '../../support/workspace.ts';

/** Gold, silver, an open tier, a candidate and an exited account; Birch has an action that is overdue. */
const workspace = `#- /portfolio.yaml
${smallPortfolio}segments: [{ id: food }, { id: pharma }]
#- /core.criteria.yaml
${smallCriteria()}#- /plans/acme.plan.yaml
${smallPlan({ id: 'acme', name: 'Acme AG', brand: 4, revenue: 3_100_000, tier: 'gold' })}#- /plans/birch.plan.yaml
${smallPlan({ id: 'birch', name: 'Birch Ltd', brand: 3, revenue: 2_000_000 })}actions: [{ id: a1, title: Call them, owner: vic, due: 2026-11-02, status: open }]
#- /plans/cedar.plan.yaml
${smallPlan({ id: 'cedar', name: 'Cedar SA', brand: undefined, revenue: 1_000_000, tier: 'bronze' })}#- /plans/dogwood.plan.yaml
${smallPlan({ id: 'dogwood', brand: 5, revenue: 4_000_000, status: 'candidate' })}#- /plans/elm.plan.yaml
${smallPlan({ id: 'elm', brand: 5, revenue: 4_000_000, status: 'exited' })}`;

function snapshotOf(text: string): Snapshot {
  return analyse(parseWorkspace(text));
}

function agendaOf(snapshot: Snapshot): Agenda {
  const agenda = new Agenda();
  for (const _file of agenda.learn(snapshot));
  return agenda;
}

/** The groups with the ids of their accounts, in order. */
function grouped(request: Partial<AccountsRequest>, text = workspace): readonly string[] {
  const snapshot = snapshotOf(text);
  const agenda = agendaOf(snapshot);
  const soonest: AccountsRequest['soonest'] = (plan) => agenda.soonest(plan);
  const all = { groupBy: 'tier', sortBy: 'score', filter: '', soonest, ...request } as const;
  return accountsIn(snapshot, all).flatMap(({ groups }) =>
    groups.map(({ key, accounts }) => `${key}: ${accounts.map(({ plan }) => plan.id).join(' ')}`),
  );
}

describe('the accounts of a portfolio', () => {
  it('are grouped by tier, the best first, then those without one', () => {
    assert.deepEqual(grouped({}), [
      'tier core gold: acme',
      'tier core silver: birch',
      'open: cedar',
      'candidate: dogwood',
      'exited: elm',
    ]);
  });

  it('are grouped by owner, segment and what is due next, or not at all', () => {
    assert.deepEqual(grouped({ groupBy: 'owner' }), ['owner ana: acme birch cedar dogwood elm']);
    const pharma = workspace.replace('{ name: Acme AG }', '{ name: Acme AG, segment: pharma }');
    assert.deepEqual(grouped({ groupBy: 'segment' }, pharma), [
      'segment pharma: acme',
      'segment : birch cedar dogwood elm',
    ]);
    assert.deepEqual(grouped({ groupBy: 'due' }), [
      'due overdue: acme birch cedar',
      'due later: dogwood',
      'due never: elm',
    ]);
    assert.deepEqual(grouped({ groupBy: 'none' }), ['all: acme birch cedar dogwood elm']);
  });

  it('are ordered by name, by what is due and by what is found', () => {
    const renamed = workspace.replace('Acme AG', 'Zinnia AG');
    assert.deepEqual(grouped({ groupBy: 'none', sortBy: 'name' }, renamed), [
      'all: birch cedar dogwood elm acme',
    ]);
    const reviewed = workspace.replace(/(?<=id: acme[^]*?)kind: senior/, 'kind: progress');
    const due = grouped({ groupBy: 'none', sortBy: 'due' }, reviewed);
    assert.match(due[0] ?? '', / elm$/);
    const found = grouped({ groupBy: 'none', sortBy: 'findings' });
    assert.match(found[0] ?? '', /^all: (?!elm)/);
  });

  it('are filtered by words that all have to be there, in any case', () => {
    assert.deepEqual(grouped({ filter: 'GOLD' }), ['tier core gold: acme']);
    assert.deepEqual(grouped({ filter: 'ana birch' }), ['tier core silver: birch']);
    assert.deepEqual(grouped({ filter: 'gold birch' }), []);
  });

  it('are kept apart by portfolio', () => {
    const two = `${workspace.replaceAll('#- /', '#- /one/')}#- /two/portfolio.yaml\ntitle: Two\n#- /two/fir.plan.yaml\n${smallPlan({ id: 'fir', brand: 3, revenue: 1 })}`;
    const portfolios = accountsIn(snapshotOf(two), {
      groupBy: 'none',
      sortBy: 'score',
      filter: 'fir',
      soonest: () => undefined,
    });
    assert.deepEqual(
      portfolios.map(({ portfolio, all, shown }) => [portfolio.title, all, shown]),
      [
        ['Test accounts', 5, 0],
        ['Two', 1, 1],
      ],
    );
  });
});

describe('what needs attention', () => {
  const needing = (person?: string, text = workspace): readonly string[] => {
    const snapshot = snapshotOf(text);
    const agenda = agendaOf(snapshot);
    return attentionIn(snapshot.portfolios, {
      asOf: snapshot.asOf,
      days: 30,
      person,
      dated: (plan) => agenda.of(plan),
    }).flatMap(({ nearness, items }) =>
      items.map(({ obligation: { kind, plan, due } }) => `${nearness}: ${plan?.id ?? 'list'} ${kind} ${due}`),
    );
  };

  it('is in order, what is longest overdue first', () => {
    assert.deepEqual(needing().slice(0, 4), [
      'overdue: acme progress-review 2026-02-01',
      'overdue: birch progress-review 2026-02-01',
      'overdue: cedar progress-review 2026-02-01',
      'overdue: birch action 2026-11-02',
    ]);
  });

  it('is that of one person, too', () => {
    assert.deepEqual(needing('vic'), ['overdue: birch action 2026-11-02']);
    assert.deepEqual(needing('nobody'), []);
  });
});

describe('an agenda', () => {
  it('reads a plan once for each of its texts, and forgets those that are gone', () => {
    const agenda = new Agenda();
    const snapshot = snapshotOf(workspace);
    assert.equal([...agenda.learn(snapshot)].length, 5);
    assert.deepEqual([...agenda.learn(snapshot)], []);
    const edited = snapshotOf(workspace.replace('due: 2026-11-02', 'due: 2026-12-24'));
    assert.deepEqual([...agenda.learn(edited)], ['/plans/birch.plan.yaml']);
    const birch = edited.plan('/plans/birch.plan.yaml');
    assert.ok(birch);
    assert.deepEqual(
      agenda.of(birch).map(({ kind, due }) => `${kind} ${due}`),
      ['action 2026-12-24', 'horizon 2028-12-31'],
    );
    assert.deepEqual(agenda.of(birch, '2026-12-01' as Day), []);
    assert.equal(agenda.soonest(birch)?.kind, 'action');
    const [before] = workspace.split('#- /plans/birch');
    for (const _file of agenda.learn(snapshotOf(before ?? '')));
    assert.deepEqual(agenda.of(birch), []);
  });
});
