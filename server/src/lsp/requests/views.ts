import { kindOf } from '../../analysis/files/kinds.ts';
import type { PortfolioView } from '../../analysis/views.ts';
import { explainMarkdown } from '../../render/explain.ts';
import { portfolioMarkdown } from '../../render/portfolio-table.ts';
import { statusOf } from '../../render/status.ts';
import { answering } from '../answering.ts';
import {
  ExplainRequest,
  PortfolioTableRequest,
  StatusRequest,
  type FileStatus,
  type MarkdownPage,
} from '../protocol/custom-protocol.ts';
import type { Session } from '../session.ts';
import { addresses } from './addresses.ts';

/** Answers what our own client shows beside the text: the status bar, the explanation of a plan, the tables of portfolios. */
export function answerViews(session: Session): void {
  const { connection, log, uris } = session;
  connection.onRequest(
    StatusRequest,
    answering(
      log,
      StatusRequest.method,
      null,
      async ({ textDocument }, token): Promise<FileStatus | null> => {
        const look = await session.look(textDocument.uri, token, 'first-paint');
        return (
          (look &&
            statusOf(look.snapshot, look.file, session.baseVersions.deltas(look.snapshot), session.words)) ??
          null
        );
      },
    ),
  );
  connection.onRequest(
    ExplainRequest,
    answering(
      log,
      ExplainRequest.method,
      null,
      async ({ textDocument, linksFrom }, token): Promise<MarkdownPage | null> => {
        const look = await session.look(textDocument.uri, token, 'everything');
        const plan = look?.snapshot.plan(look.file);
        if (!look || !plan) return null;
        return {
          title: plan.name,
          markdown: explainMarkdown(look.snapshot, plan, addresses(uris, linksFrom)),
        };
      },
    ),
  );
  connection.onRequest(
    PortfolioTableRequest,
    answering(log, PortfolioTableRequest.method, [], async (params, token): Promise<MarkdownPage[]> => {
      const snapshot = await session.results(token, 'everything');
      const file = uris.fileOf(params?.textDocument?.uri);
      const own = file !== undefined && kindOf(file) ? snapshot.portfolioOf(file) : undefined;
      const shown = params?.textDocument ? (own ? [own] : []) : snapshot.portfolios.filter(isWorthShowing);
      return shown.map((portfolio) => ({
        title: portfolio.title,
        markdown: portfolioMarkdown(portfolio, snapshot.asOf, addresses(uris, params?.linksFrom)),
      }));
    }),
  );
}

function isWorthShowing({ file, plans }: PortfolioView): boolean {
  return file !== undefined || plans.length > 0;
}
