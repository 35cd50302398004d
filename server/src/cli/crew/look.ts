import { Host } from '../../analysis/host.ts';
import type { KeptPlan } from '../../analysis/memory/kept-plan.ts';
import type { FileId } from '../../rules/finding.ts';
import { digest } from '../cache/store.ts';
import { onDisk } from '../reading/on-disk.ts';
import { settled, type World } from '../reading/settle.ts';
import type { Found, Said, Share } from './share.ts';

/** So many plans are told of at once. */
const TOLD_OF = 100;

/** What a thread does: it looks at its share of the plans as if there were no others, and says what it has found out. */
export async function lookAt(
  { roots, asOf, settings, plans }: Share,
  say: (said: Said) => void,
  world: World = onDisk(roots),
): Promise<void> {
  const host = new Host({
    roots,
    asOf,
    memory: { recall: () => undefined, recallPortfolio: () => undefined, digest },
    // Whoever shares out the work finds the fault again, and tells of it.
    onBug: () => undefined,
  });
  host.awaitingFiles = true;
  host.apply(settings);
  let done = 0;
  for (const plan of plans) {
    host.apply([plan]);
    for (const _file of host.settle());
    if (++done % TOLD_OF === 0) say({ done: TOLD_OF });
  }
  await settled(host, world);
  const found = new Map<string, [FileId, KeptPlan][]>();
  for (const { file, terms, make } of host.keepable().plans) {
    const others = found.get(terms);
    if (others) others.push([file, make()]);
    else found.set(terms, [[file, make()]]);
  }
  const all = [...found].map(([terms, some]): Found => ({ terms, plans: some }));
  say({ found: JSON.stringify(all) });
}
