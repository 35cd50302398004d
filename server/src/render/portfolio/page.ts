import type { Day } from '../../base/day.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import { portfolioHeadline } from '../headline.ts';
import { heading, paragraph, type Block, type Page } from '../page.ts';
import { accountBlocks } from './accounts.ts';
import { agreementBlocks, effortBlocks } from './effort.ts';
import { peopleBlocks } from './people.ts';
import { concentrationBlocks, totalBlocks } from './revenue.ts';
import { reviewBlocks } from './reviews.ts';
import { segmentBlocks } from './segments.ts';
import { targetBlocks } from './targets.ts';

/** What can be said of a portfolio as a whole, each under its heading. */
const sections: readonly (readonly [
  title: string,
  blocks: (view: PortfolioView, asOf: Day) => readonly Block[],
])[] = [
  ['Accounts and tiers', accountBlocks],
  ['Revenue and effort', totalBlocks],
  ['Concentration', concentrationBlocks],
  ['Targets', targetBlocks],
  ['People', (view) => peopleBlocks(view)],
  ['Effort against value', effortBlocks],
  ['Score against revenue', agreementBlocks],
  ['Segments', segmentBlocks],
  ['Reviews', reviewBlocks],
];

/** The figures of a portfolio on one page, with how each is computed. Sections that have nothing to say are left out. */
export function portfolioFiguresPage(portfolio: PortfolioView, asOf: Day): Page {
  return {
    blocks: [
      heading(1, portfolio.title),
      paragraph(`${portfolioHeadline(portfolio, asOf)} · as of ${asOf}`),
      ...sections.flatMap(([title, blocksOf]) => {
        const blocks = blocksOf(portfolio, asOf);
        return blocks.length > 0 ? [heading(2, title), ...blocks] : [];
      }),
    ],
  };
}
