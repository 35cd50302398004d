import { openQuestionsOf, rate, type OpenRating } from '../../analysis/features/ratings.ts';
import type { PlanView } from '../../analysis/views.ts';
import type { Day } from '../../base/day.ts';
import { ratingChoices } from '../../render/hover/ratings.ts';
import type { Wording } from '../../render/wording/wording.ts';
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
} from '../protocol/custom-protocol.ts';
import type { Session } from '../session.ts';
import { peopleOf } from './people.ts';
import { failedOn, planAt, proposal } from './proposal.ts';

/** Answers what a person decides about a plan: its ratings and its tier. */
export function answerRatings(session: Session): void {
  const { connection, log, words } = session;
  const { decisions } = words;
  const failed = failedOn(session);
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
        if (!plan.criteria) return { fault: decisions.noCriteria };
        const { ratings, figures } = openQuestionsOf(plan);
        const left = ratings.filter(({ part }) => !passedOver.includes(part.criterion.id));
        const [next] = left;
        return {
          name: plan.name,
          next: next ? question({ next, open: left.length }, plan, look.snapshot.asOf, words) : null,
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
      if (!placement) return { fault: decisions.noTier(name) };
      if (!placement.certain) return { fault: decisions.tierOpen(name) };
      if (!placement.low) return { fault: decisions.belowEveryTier(name) };
      if (placement.low.id === facts.assigned)
        return { fault: decisions.isAssigned(name, placement.low.title) };
      return proposal(
        session,
        look,
        takeOver(plan.plan, placement.low, look.snapshot.asOf).edits(look.view.tree()),
      );
    }),
  );
}

function question(
  { next: { part, scale }, open }: { readonly next: OpenRating; readonly open: number },
  plan: PlanView,
  asOf: Day,
  { decisions, tiers }: Wording,
): RatingQuestion {
  const { criterion } = part;
  const note = plan.plan.scores?.entries.get(criterion.id)?.value?.note?.value;
  return {
    criterion: criterion.id,
    title: `${criterion.title} · ${decisions.shareOfScore(percent(criterion.share))}`,
    question: criterion.question ?? criterion.title,
    ...(note !== undefined && { note: decisions.noted(note) }),
    evidenceRequired: criterion.evidenceRequired,
    choices: ratingChoices(plan, part, scale, asOf, tiers).map(({ rating, means, total, tier }) => ({
      value: number(rating, 6),
      label: means === '' ? number(rating) : `${number(rating)} · ${means}`,
      description: `→ ${score(total)}${tier === undefined ? '' : ` ${tier}`}`,
    })),
    open,
  };
}
