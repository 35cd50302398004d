import { portfolioTableOf } from '../computed-pages.ts';
import { showMarkdown } from '../markdown-preview.ts';
import { fileOf } from './file-argument.ts';

/** Opens the table of the portfolio a file belongs to; from anywhere else, of every portfolio in the workspace. */
export async function showPortfolio(argument: unknown): Promise<void> {
  await showMarkdown(portfolioTableOf(fileOf(argument, 'portfolio', 'criteria', 'plan')));
}
