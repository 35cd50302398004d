import {
  listReviewChoice,
  outcomesOf,
  recordReview,
  reviewChoices,
  type ReviewChoice,
} from '../../analysis/features/reviews.ts';
import { parseDay, type Day } from '../../base/day.ts';
import { capitalised, length, relativeDay } from '../../render/words.ts';
import { answering } from '../answering.ts';
import {
  RecordReviewRequest,
  ReviewFormsRequest,
  type Fault,
  type Proposal,
  type ReviewForm,
  type ReviewForms,
} from '../custom-protocol.ts';
import type { Session } from '../session.ts';
import { peopleOf } from './people.ts';
import { failed, proposal } from './proposal.ts';

/** Answers what is asked before a review is recorded, and how it is written down. */
export function answerReviews(session: Session): void {
  const { connection, log } = session;
  connection.onRequest(
    ReviewFormsRequest,
    answering(
      log,
      ReviewFormsRequest.method,
      failed,
      async ({ textDocument }, token): Promise<ReviewForms | Fault> => {
        const look = await session.look(textDocument.uri, token, 'everything');
        const portfolio = look?.snapshot.portfolioOf(look.file);
        if (!look || !portfolio) return { fault: 'This file is not read.' };
        const { asOf } = look.snapshot;
        const plan = look.snapshot.plan(look.file);
        if (!plan && portfolio.file !== look.file)
          return { fault: 'Reviews are recorded in plans and, of the list, in the portfolio file.' };
        const choices = plan ? reviewChoices(plan) : [listReviewChoice(portfolio, asOf)];
        return {
          name: plan?.name ?? portfolio.title,
          today: asOf,
          forms: choices.map((choice) => formOf(choice, asOf)),
          people: peopleOf(portfolio, undefined),
        };
      },
    ),
  );
  connection.onRequest(
    RecordReviewRequest,
    answering(
      log,
      RecordReviewRequest.method,
      failed,
      async ({ textDocument, kind, date, reviewers, outcome }, token): Promise<Proposal> => {
        const look = await session.look(textDocument.uri, token, 'everything');
        const day = parseDay(date);
        if (!look) return { fault: 'This file is not read.' };
        if (!day) return { fault: `"${date}" is no day; write it as 2026-09-15.` };
        return proposal(
          session,
          look,
          recordReview(look.view.tree(), { kind, date: day, reviewers, outcome }),
        );
      },
    ),
  );
}

function formOf({ kind, due, reviewers }: ReviewChoice, asOf: Day): ReviewForm {
  const when =
    due === undefined ? '' : due < asOf ? `${length(due, asOf)} overdue` : `due ${relativeDay(due, asOf)}`;
  return {
    kind: { value: kind, label: capitalised(`${kind} review`), ...(when !== '' && { description: when }) },
    reviewers,
    outcomes: outcomesOf(kind).map((outcome) => ({ value: outcome, label: capitalised(outcome) })),
  };
}
