// Generated from server/src/rules/<group>/<id>.ts by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

import { bandsDisordered } from './criteria/bands-disordered.ts';
import { categoryMissing } from './criteria/category-missing.ts';
import { criteriaTooFew } from './criteria/criteria-too-few.ts';
import { inputUnknown } from './criteria/input-unknown.ts';
import { outlookMissing } from './criteria/outlook-missing.ts';
import { scaleUnanchored } from './criteria/scale-unanchored.ts';
import { sizeDominates } from './criteria/size-dominates.ts';
import { weightUniform } from './criteria/weight-uniform.ts';
import { dateImpossible } from './file/date-impossible.ts';
import { idDuplicated } from './file/id-duplicated.ts';
import { referenceUnknown } from './file/reference-unknown.ts';
import { schemaViolated } from './file/schema-violated.ts';
import { syntaxInvalid } from './file/syntax-invalid.ts';
import { rationaleMissing } from './plan/rationale-missing.ts';
import { accountCount } from './portfolio/account-count.ts';
import { concentrationHigh } from './portfolio/concentration-high.ts';
import { settingUnmatched } from './portfolio/setting-unmatched.ts';
import { coverageLow } from './score/coverage-low.ts';
import { scoreMissing } from './score/score-missing.ts';
import { scoreOutdated } from './score/score-outdated.ts';
import { scoreUndetermined } from './score/score-undetermined.ts';
import { scoreUnevidenced } from './score/score-unevidenced.ts';
import { suppressionExpired } from './suppression/suppression-expired.ts';
import { suppressionUnexplained } from './suppression/suppression-unexplained.ts';
import { suppressionUnused } from './suppression/suppression-unused.ts';
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
  sizeDominates,
  weightUniform,
  dateImpossible,
  idDuplicated,
  referenceUnknown,
  schemaViolated,
  syntaxInvalid,
  rationaleMissing,
  accountCount,
  concentrationHigh,
  settingUnmatched,
  coverageLow,
  scoreMissing,
  scoreOutdated,
  scoreUndetermined,
  scoreUnevidenced,
  suppressionExpired,
  suppressionUnexplained,
  suppressionUnused,
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
