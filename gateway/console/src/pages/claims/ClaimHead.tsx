import { Pairs, type Pair } from '@/parts/Pairs';
import { regionName } from '@/words/names';
import { moment, yuan } from '@/words/values';
import { DueTag, StateTag } from './StateTag';
import type { Claim } from './useClaim';

/** What a claim is and where it stands. */
export function ClaimHead({ claim, measure }: { claim: Claim; measure: string }) {
  const asked = claim.withdrawalAsked;
  const rows: Pair[] = [
    ['申请人', claim.applicantName],
    ['办理地区', regionName(claim.region)],
    ['申请日期', claim.appliedOn],
    ['适用版本', claim.version],
    ['本环节期限', claim.dueOn ? <DueTag claim={claim} /> : undefined],
    ['公示截止', claim.noticeTo],
    ['金额', claim.amountFen ? <strong className="amount">{yuan(claim.amountFen)}</strong> : undefined],
    ['说明', claim.reason],
    ['撤回', asked ? `已提出撤回，待另一人确认（${moment(asked.at)}，${asked.by}登记）：${asked.why}` : undefined],
  ];
  return (
    <section className="panel" aria-label="申领">
      <h2>
        {measure} <StateTag state={claim.state} />
      </h2>
      {claim.number && <p className="code">{claim.number}</p>}
      <Pairs rows={rows} />
    </section>
  );
}
