import type { Day } from '../../base/day.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import type { Path } from '../../syntax/tree.ts';
import type { Block } from '../page.ts';
import { accountBlocks } from '../portfolio/accounts.ts';
import { agreementBlocks, effortBlocks } from '../portfolio/effort.ts';
import { peopleBlocks } from '../portfolio/people.ts';
import { concentrationBlocks, totalBlocks } from '../portfolio/revenue.ts';
import { reviewBlocks } from '../portfolio/reviews.ts';
import { segmentBlocks } from '../portfolio/segments.ts';
import { targetBlocks } from '../portfolio/targets.ts';

type Blocks = (view: PortfolioView, asOf: Day) => readonly Block[];

const money: Blocks = (view) => [...totalBlocks(view), ...targetBlocks(view)];

/** What the portfolio's settings are about, by where they stand. A deeper place has the words of the one above it. */
const topics: Readonly<Record<string, Blocks>> = {
  accounts: accountBlocks,
  cadence: reviewBlocks,
  concentration: concentrationBlocks,
  effort: (view) => [...effortBlocks(view), ...agreementBlocks(view)],
  people: (view) => peopleBlocks(view),
  segments: segmentBlocks,
  totals: money,
  'totals.revenue': totalBlocks,
  'totals.target': targetBlocks,
  'totals.growth': targetBlocks,
  'totals.linkedShare': targetBlocks,
};

/** How the portfolio stands in what a setting is about; nothing for settings that no figure speaks of. */
export function topicBlocks(path: Path, view: PortfolioView, asOf: Day): readonly Block[] {
  const [top = '', key] = path;
  const topic = topics[`${top}.${key}`] ?? (path.length <= 2 ? topics[String(top)] : undefined);
  return topic?.(view, asOf) ?? [];
}
