import type { Schemas } from '@/api/client';
import type { Claim } from '../claims/useClaim';

/** The version that the law names now for the day of application, where the service says that it is another than the claim's own. */
export const otherVersionOf = (assessment: Schemas['claims.AssessClaimResponse'] | undefined): string | undefined =>
  assessment?.obstacles?.some((obstacle) => obstacle.reason === 'OTHER_VERSION') ? assessment.version : undefined;

/** Both versions, so that whoever decides knows which of them the page shows. */
export function VersionNote({ claim, other }: { claim: Claim; other: string | undefined }) {
  return other === undefined ? null : (
    <section className="notice bad" aria-label="政策版本有变化">
      <strong>
        政策版本有变化：原来是 {claim.version}，现在申请日适用的是 {other}
      </strong>
      <p>
        下面的条件、测算金额、材料和期限都是版本 {other} 的；申领上的金额还是按版本 {claim.version} 算的。受理以前缺新版要求的材料，可以要求补正；审核和不予批准都按版本 {other} 作出；已经公示的，由审批人退回重审。
      </p>
    </section>
  );
}
