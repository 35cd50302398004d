import { openQuestionsOf, rate, type OpenRating } from '../../analysis/features/ratings.ts';
import type { PlanView, Snapshot } from '../../analysis/views.ts';
import { ratingChoices } from '../../render/hover/ratings.ts';
import { number, percent, score } from '../../render/words.ts';
import { takeOver } from '../../rules/support/take-over.ts';
import { answering } from '../answering.ts';
import {
  NextRatingRequest,
  RateRequest,
  TakeTierRequest,
  type Fault,
  type OpenRatings,
  type Proposal,
  type RatingQuestion,
} from '../custom-protocol.ts';
import type { Session } from '../session.ts';
import { peopleOf } from './people.ts';
import { failed, planAt, proposal } from './proposal.ts';

/** Answers what a person decides about a plan: its ratings and its tier. */
export function answerRatings(session: Session): void {
  const { connection, log } = session;
  connection.onRequest(
    NextRatingRequest,
    answering(
      log,
      NextRatingRequest.method,
      failed,
      async ({ textDocument, passedOver }, token): Promise<OpenRatings | Fault> => {
        const found = await planAt(session, textDocument.uri, token);
        if ('fault' in found) return found;
        const { look, plan } = found;
        if (!plan.criteria) return { fault: 'There is no criteria set to score this plan by.' };
        const { ratings, figures } = openQuestionsOf(plan);
        const left = ratings.filter(({ part }) => !passedOver.includes(part.criterion.id));
        const [next] = left;
        return {
          name: plan.name,
          next: next ? question(next, plan, look.snapshot, left.length) : null,
          figures: figures.map(({ title, scoring }) =>
            scoring && scoring.type !== 'rating' ? `${title} (${scoring.input})` : title,
          ),
          people: peopleOf(plan.portfolio, plan.facts.owner),
        };
      },
    ),
  );
  connection.onRequest(
    RateRequest,
    answering(log, RateRequest.method, failed, async (given, token): Promise<Proposal> => {
      const found = await planAt(session, given.textDocument.uri, token);
      if ('fault' in found) return found;
      const { look } = found;
      const edits = rate(look.view.tree(), {
        criterion: given.criterion,
        rating: Number(given.rating),
        scoredOn: look.snapshot.asOf,
        scoredBy: given.scoredBy,
        evidence: given.evidence,
      });
      return proposal(session, look, edits);
    }),
  );
  connection.onRequest(
    TakeTierRequest,
    answering(log, TakeTierRequest.method, failed, async ({ textDocument }, token): Promise<Proposal> => {
      const found = await planAt(session, textDocument.uri, token);
      if ('fault' in found) return found;
      const { look, plan } = found;
      const { placement, facts, name } = plan;
      if (!placement) return { fault: `${name} has no score, so no tier follows from it.` };
      if (!placement.certain) return { fault: `The tier of ${name} is open; score what is missing first.` };
      if (!placement.low) return { fault: `${name} is below every tier; there is none to take.` };
      if (placement.low.id === facts.assigned)
        return { fault: `${name} is assigned ${placement.low.title} already.` };
      return proposal(
        session,
        look,
        takeOver(plan.plan, placement.low, look.snapshot.asOf).edits(look.view.tree()),
      );
    }),
  );
}

function question(
  { part, scale }: OpenRating,
  plan: PlanView,
  { asOf }: Snapshot,
  open: number,
): RatingQuestion {
  const { criterion } = part;
  const note = plan.plan.scores?.entries.get(criterion.id)?.value?.note?.value;
  return {
    criterion: criterion.id,
    title: `${criterion.title} · ${percent(criterion.share)} of the score`,
    question: [
      criterion.question ?? criterion.title,
      ...(note === undefined ? [] : [`(noted: ${note})`]),
    ].join(' '),
    evidenceRequired: criterion.evidenceRequired,
    choices: ratingChoices(plan, part, scale, asOf).map(({ rating, means, total, tier }) => ({
      value: number(rating, 6),
      label: means === '' ? number(rating) : `${number(rating)} · ${means}`,
      description: `→ ${score(total)}${tier === undefined ? '' : ` ${tier}`}`,
    })),
    open,
  };
}
