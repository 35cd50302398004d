// Generated from server/src/rules/<group>/<id>.ts by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

import { bandsDisordered } from './criteria/bands-disordered.ts';
import { categoryMissing } from './criteria/category-missing.ts';
import { criteriaTooFew } from './criteria/criteria-too-few.ts';
import { inputUnknown } from './criteria/input-unknown.ts';
import { outlookMissing } from './criteria/outlook-missing.ts';
import { scaleUnanchored } from './criteria/scale-unanchored.ts';
import { serviceUndifferentiated } from './criteria/service-undifferentiated.ts';
import { sizeDominates } from './criteria/size-dominates.ts';
import { weightUniform } from './criteria/weight-uniform.ts';
import { actionOverdue } from './execution/action-overdue.ts';
import { actionUnaccountable } from './execution/action-unaccountable.ts';
import { correctiveOverdue } from './execution/corrective-overdue.ts';
import { performanceUnanswered } from './execution/performance-unanswered.ts';
import { planShelved } from './execution/plan-shelved.ts';
import { progressUnreported } from './execution/progress-unreported.ts';
import { dateImpossible } from './file/date-impossible.ts';
import { idDuplicated } from './file/id-duplicated.ts';
import { referenceUnknown } from './file/reference-unknown.ts';
import { schemaViolated } from './file/schema-violated.ts';
import { syntaxInvalid } from './file/syntax-invalid.ts';
import { costToServeUnknown } from './financials/cost-to-serve-unknown.ts';
import { financialsOutdated } from './financials/financials-outdated.ts';
import { historyThin } from './financials/history-thin.ts';
import { marginDeclining } from './financials/margin-declining.ts';
import { relationshipUnprofitable } from './financials/relationship-unprofitable.ts';
import { revenueOverdue } from './financials/revenue-overdue.ts';
import { revenueTooSoon } from './financials/revenue-too-soon.ts';
import { targetMissing } from './financials/target-missing.ts';
import { objectiveUnlinked } from './objectives/objective-unlinked.ts';
import { objectiveUnmeasured } from './objectives/objective-unmeasured.ts';
import { objectivesOneSided } from './objectives/objectives-one-sided.ts';
import { objectivesShortTerm } from './objectives/objectives-short-term.ts';
import { goalMissing } from './plan/goal-missing.ts';
import { keyStatusDeclined } from './plan/key-status-declined.ts';
import { rationaleMissing } from './plan/rationale-missing.ts';
import { resourcesUnfunded } from './plan/resources-unfunded.ts';
import { riskUnowned } from './plan/risk-unowned.ts';
import { swotMissing } from './plan/swot-missing.ts';
import { accountCount } from './portfolio/account-count.ts';
import { capacityExceeded } from './portfolio/capacity-exceeded.ts';
import { concentrationDisclosable } from './portfolio/concentration-disclosable.ts';
import { concentrationHigh } from './portfolio/concentration-high.ts';
import { effortInverted } from './portfolio/effort-inverted.ts';
import { keyPlayerMarketUncovered } from './portfolio/key-player-market-uncovered.ts';
import { listChurned } from './portfolio/list-churned.ts';
import { paretoWeak } from './portfolio/pareto-weak.ts';
import { segmentUnanalysed } from './portfolio/segment-unanalysed.ts';
import { settingUnmatched } from './portfolio/setting-unmatched.ts';
import { targetsShort } from './portfolio/targets-short.ts';
import { coverageLow } from './score/coverage-low.ts';
import { scoreMissing } from './score/score-missing.ts';
import { scoreOutdated } from './score/score-outdated.ts';
import { scoreUndetermined } from './score/score-undetermined.ts';
import { scoreUnevidenced } from './score/score-unevidenced.ts';
import { contactLapsed } from './stakeholders/contact-lapsed.ts';
import { coverageThin } from './stakeholders/coverage-thin.ts';
import { keyPlayerOpposed } from './stakeholders/key-player-opposed.ts';
import { nextMoveOverdue } from './stakeholders/next-move-overdue.ts';
import { singleThreaded } from './stakeholders/single-threaded.ts';
import { stakeholdersMissing } from './stakeholders/stakeholders-missing.ts';
import { suppressionExpired } from './suppression/suppression-expired.ts';
import { suppressionUnexplained } from './suppression/suppression-unexplained.ts';
import { suppressionUnused } from './suppression/suppression-unused.ts';
import { managerUncommitted } from './team/manager-uncommitted.ts';
import { mentorInvolved } from './team/mentor-involved.ts';
import { mentorMissing } from './team/mentor-missing.ts';
import { ownerOverloaded } from './team/owner-overloaded.ts';
import { overrideExpired } from './tier/override-expired.ts';
import { overrideUnjustified } from './tier/override-unjustified.ts';
import { overridesTooMany } from './tier/overrides-too-many.ts';
import { tierFragile } from './tier/tier-fragile.ts';
import { tierMismatch } from './tier/tier-mismatch.ts';
import { tierUnreachable } from './tier/tier-unreachable.ts';
import { horizonMissing } from './time/horizon-missing.ts';
import { horizonOutOfBounds } from './time/horizon-out-of-bounds.ts';
import { horizonOver } from './time/horizon-over.ts';
import { horizonTransactional } from './time/horizon-transactional.ts';
import { listReviewStale } from './time/list-review-stale.ts';
import { reviewIncomplete } from './time/review-incomplete.ts';
import { reviewStale } from './time/review-stale.ts';

export const catalogue = [
  bandsDisordered,
  categoryMissing,
  criteriaTooFew,
  inputUnknown,
  outlookMissing,
  scaleUnanchored,
  serviceUndifferentiated,
  sizeDominates,
  weightUniform,
  actionOverdue,
  actionUnaccountable,
  correctiveOverdue,
  performanceUnanswered,
  planShelved,
  progressUnreported,
  dateImpossible,
  idDuplicated,
  referenceUnknown,
  schemaViolated,
  syntaxInvalid,
  costToServeUnknown,
  financialsOutdated,
  historyThin,
  marginDeclining,
  relationshipUnprofitable,
  revenueOverdue,
  revenueTooSoon,
  targetMissing,
  objectiveUnlinked,
  objectiveUnmeasured,
  objectivesOneSided,
  objectivesShortTerm,
  goalMissing,
  keyStatusDeclined,
  rationaleMissing,
  resourcesUnfunded,
  riskUnowned,
  swotMissing,
  accountCount,
  capacityExceeded,
  concentrationDisclosable,
  concentrationHigh,
  effortInverted,
  keyPlayerMarketUncovered,
  listChurned,
  paretoWeak,
  segmentUnanalysed,
  settingUnmatched,
  targetsShort,
  coverageLow,
  scoreMissing,
  scoreOutdated,
  scoreUndetermined,
  scoreUnevidenced,
  contactLapsed,
  coverageThin,
  keyPlayerOpposed,
  nextMoveOverdue,
  singleThreaded,
  stakeholdersMissing,
  suppressionExpired,
  suppressionUnexplained,
  suppressionUnused,
  managerUncommitted,
  mentorInvolved,
  mentorMissing,
  ownerOverloaded,
  overrideExpired,
  overrideUnjustified,
  overridesTooMany,
  tierFragile,
  tierMismatch,
  tierUnreachable,
  horizonMissing,
  horizonOutOfBounds,
  horizonOver,
  horizonTransactional,
  listReviewStale,
  reviewIncomplete,
  reviewStale,
] as const;
