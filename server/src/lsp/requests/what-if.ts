import { assign, isSingleValue } from '../../analysis/features/assignments.ts';
import { compareSnapshots } from '../../analysis/features/comparison.ts';
import { unfitValue } from '../../analysis/features/what-if.ts';
import type { CriteriaView, PortfolioView } from '../../analysis/views.ts';
import { toMarkdown } from '../../render/markdown.ts';
import { whatIfPage } from '../../render/what-if.ts';
import type { FigureWording } from '../../render/wording/figures.ts';
import { number, percent } from '../../render/words.ts';
import { answering } from '../answering.ts';
import {
  WhatIfPlacesRequest,
  WhatIfRequest,
  type Choice,
  type Fault,
  type MarkdownPage,
  type WhatIfPlaces,
} from '../protocol/custom-protocol.ts';
import type { Session } from '../session.ts';
import { tryTexts } from '../trial.ts';
import { addresses, namedFrom } from './addresses.ts';
import { failedOn } from './proposal.ts';

/** Answers what other weights and thresholds would do. */
export function answerWhatIf(session: Session): void {
  const { connection, log, uris } = session;
  const { figures, files } = session.words;
  const failed = failedOn(session);
  connection.onRequest(
    WhatIfPlacesRequest,
    answering(log, WhatIfPlacesRequest.method, [], async (params, token): Promise<WhatIfPlaces[]> => {
      const snapshot = await session.results(token, 'everything');
      const file = uris.fileOf(params?.textDocument?.uri);
      const own = file === undefined ? undefined : snapshot.portfolioOf(file);
      return snapshot.portfolios
        .filter(({ criteria, plans }) => criteria.length > 0 && plans.length > 0)
        .sort((a, b) => Number(b === own) - Number(a === own))
        .map((portfolio) => ({
          folder: uris.uriOf(portfolio.root),
          title: portfolio.title,
          places: portfolio.criteria.flatMap((set) => placesIn(set, portfolio, figures)),
        }));
    }),
  );
  connection.onRequest(
    WhatIfRequest,
    answering(
      log,
      WhatIfRequest.method,
      failed,
      async ({ folder, place, value, linksFrom }, token): Promise<MarkdownPage | Fault> => {
        const snapshot = await session.results(token, 'everything');
        const root = uris.fileOf(folder);
        const portfolio = snapshot.portfolios.find((one) => one.root === root);
        if (!portfolio) return { fault: files.portfolioIsGone };
        if (!isSingleValue(value)) return { fault: figures.noSingleValue(place, value) };
        const made = assign(snapshot, [portfolio], [{ place, value }]);
        if ('fault' in made) return { fault: figures.unfit(place, made.fault) };
        const { before, after } = await tryTexts(snapshot, portfolio, made.texts, session.timers, token);
        const comparison = compareSnapshots(before, after);
        const unfit = unfitValue(made.made, comparison, after);
        if (unfit) return { fault: figures.unfit(place, unfit.message) };
        const page = whatIfPage(
          made.made,
          comparison,
          portfolio.plans.length,
          namedFrom(uris, portfolio.root),
        );
        return { title: 'What if', markdown: toMarkdown(page, addresses(uris, linksFrom)) };
      },
    ),
  );
}

/** The weights and the thresholds of a set; with its id where the portfolio has several. */
function placesIn(
  { criteria }: CriteriaView,
  portfolio: PortfolioView,
  words: FigureWording,
): readonly Choice[] {
  const set = portfolio.criteria.length > 1 ? `${criteria.id ?? ''}.` : '';
  const inSet = portfolio.criteria.length > 1 ? ` · ${criteria.title ?? criteria.id ?? ''}` : '';
  return [
    ...criteria.criteria.map(({ id, title, weight, share }): Choice => ({
      value: `criteria.${set}${id}.weight`,
      label: title,
      description: words.weight(number(weight), percent(share)) + inSet,
      detail: number(weight),
    })),
    ...criteria.tiers.levels.map(({ id, title, enter }): Choice => ({
      value: `tiers.${set}${id}.enter`,
      label: title,
      description: words.enteredFrom(number(enter)) + inSet,
      detail: number(enter),
    })),
  ];
}
