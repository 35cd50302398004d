// Generated from server/src/analysis/features/remarks/<id>.ts by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

import { criteriaTailored } from './criteria-tailored.ts';
import { overrideSelfGranted } from './override-self-granted.ts';
import { ratingRaisedUnevidenced } from './rating-raised-unevidenced.ts';
import { reviewUnsubstantiated } from './review-unsubstantiated.ts';
import { scoreSelfApproved } from './score-self-approved.ts';

export const remarks = [
  criteriaTailored,
  overrideSelfGranted,
  ratingRaisedUnevidenced,
  reviewUnsubstantiated,
  scoreSelfApproved,
] as const;
