import { isWithin } from '../../analysis/files/kinds.ts';
import { commandLines } from '../../render/command-lines.ts';
import { toMarkdown } from '../../render/markdown.ts';
import { provenanceOf, provenancePage } from '../../render/panels/provenance.ts';
import { answering } from '../answering.ts';
import {
  CommandLinesRequest,
  ProvenanceRequest,
  WhyRequest,
  type Choice,
  type MarkdownPage,
  type Provenance,
} from '../protocol/custom-protocol.ts';
import type { Session } from '../session.ts';
import { addresses, namedFrom } from './addresses.ts';

/** Answers what a file is checked by, and how the same is seen on a terminal. */
export function answerProvenance(session: Session): void {
  const { connection, log, uris, workspace, settings, words } = session;
  connection.onRequest(
    ProvenanceRequest,
    answering(
      log,
      ProvenanceRequest.method,
      null,
      async ({ textDocument }, token): Promise<Provenance | null> => {
        const look = await session.look(textDocument.uri, token, 'policies');
        const found = look && provenanceOf(look.snapshot, look.file, words.files);
        if (!found) return null;
        const { portfolio, criteria, asOf } = found;
        return {
          ...(portfolio !== undefined && { portfolio }),
          ...(criteria !== undefined && { criteria }),
          asOf,
        };
      },
    ),
  );
  connection.onRequest(
    WhyRequest,
    answering(
      log,
      WhyRequest.method,
      { title: '', markdown: '' },
      async ({ textDocument, linksFrom }, token): Promise<MarkdownPage> => {
        const snapshot = await session.results(token, 'everything');
        const file = uris.fileOf(textDocument.uri) ?? textDocument.uri;
        const folder =
          workspace.folders.find((one) => isWithin(one, file)) ?? snapshot.portfolioOf(file)?.root ?? '';
        const page = provenancePage(snapshot, file, namedFrom(uris, folder), {
          dayIsSet: settings.asOf !== undefined,
          trusted: workspace.evidence.trusted,
          comparedWith: session.baseVersions.comparedWith(file),
        });
        return {
          title: 'Why is this file checked like this?',
          markdown: toMarkdown(page, addresses(uris, linksFrom)),
        };
      },
    ),
  );
  connection.onRequest(
    CommandLinesRequest,
    answering(log, CommandLinesRequest.method, [], async ({ textDocument }, token): Promise<Choice[]> => {
      const look = await session.look(textDocument.uri, token, 'policies');
      const portfolio = look?.snapshot.portfolioOf(look.file);
      if (!look || !portfolio) return [];
      const folder = workspace.folders.find((one) => isWithin(one, look.file)) ?? portfolio.root;
      const named = namedFrom(uris, folder);
      const reproducible = {
        plan: look.snapshot.plan(look.file),
        portfolio,
        file: named(look.file),
        root: named(portfolio.root),
        asOf: look.snapshot.asOf,
      };
      return commandLines(reproducible, words.files).map(({ title, command }) => ({
        value: command,
        label: title,
        detail: command,
      }));
    }),
  );
}
