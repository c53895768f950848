import type { Schemas } from '@/api/client';
import { claimStateNames, claimStateTag, urgencyNames, urgencyTags } from '@/words/claims';

export function StateTag({ state }: { state: Schemas['claims.ClaimState.Kind'] | undefined }) {
  return state ? <span className={claimStateTag(state)}>{claimStateNames[state]}</span> : null;
}

/** The day the step under way is due, and how near it is. */
export function DueTag({ claim }: { claim: Schemas['claims.Claim'] }) {
  return claim.dueOn ? (
    <>
      {claim.dueOn} {claim.urgency && <span className={urgencyTags[claim.urgency]}>{urgencyNames[claim.urgency]}</span>}
      {claim.daysProvisional && <span className="tag amber" title="该年度的节假日安排尚未录入，期限按周一至周五推算">暂定</span>}
    </>
  ) : null;
}
