import { Link } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { useMeasureName } from '@/parts/useMeasureName';
import { useSession } from '@/session/SessionContext';
import { counterNames, keyNames } from '@/words/funds';
import { regionName } from '@/words/names';
import { yuan } from '@/words/values';
import { PaymentTag } from './BatchTag';

/** What was granted more often than it may be, because two profiles were found to be one: held, or to be asked back. */
export function DoubleGrants() {
  const { may } = useSession();
  const measureName = useMeasureName();
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/double-grants', { signal })), []);
  const grants = list.data?.doubleGrants ?? [];
  return (
    <section className="panel" aria-label="重复发放" aria-busy={list.loading}>
      <h2>重复发放</h2>
      <p className="small soft">两份档案查明是同一人或同一单位以后，超过可享受次数、月数或者金额的申领：没有交银行的不再组批，已经付出的要追回。</p>
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {grants.map((each) => (
          <li key={`${each.claims?.[0]?.claim ?? ''} ${each.claims?.[0]?.line ?? ''}`} data-double-grant>
            <strong>{payeesOf(each)}</strong> {capOf(each)}{' '}
            {may('profiles.find') && (
              <Link className="small" to={`/counter/${each.profile ?? ''}`}>
                合并后的档案
              </Link>
            )}
            <ul className="list">
              {(each.claims ?? []).map((claim) => (
                <ClaimItem key={`${claim.claim ?? ''} ${claim.line ?? ''}`} claim={claim} measure={measureName(claim.measure)} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {list.data && grants.length === 0 && <p className="soft">没有重复发放。</p>}
    </section>
  );
}

/** What there is too much of, and how much there may be. */
const capOf = (grant: Schemas['funds.DoubleGrant']): string => {
  const key = keyNames[grant.kind ?? ''];
  return key
    ? `${key}，最多 ${grant.allowed ?? 1} 次`
    : `${counterNames[(grant.counter ?? '').replaceAll('_', '')] ?? ''}最多 ${counted(grant, grant.limit)}，合计 ${counted(grant, grant.used)}`;
};

const counted = (grant: Schemas['funds.DoubleGrant'], amount: string | undefined): string => (grant.counter === 'FEN_PER_YEAR' ? yuan(amount) : (amount ?? '0'));

/** Whom the claims pay, each once; the service tells no names of other regions. */
const payeesOf = (grant: Schemas['funds.DoubleGrant']): string => [...new Set((grant.claims ?? []).map((claim) => claim.payeeName))].filter(Boolean).join('、');

function ClaimItem({ claim, measure }: { claim: Schemas['funds.DoubleGrantClaim']; measure: string }) {
  return (
    <li>
      <div>
        {claim.payeeName} {measure}，{regionName(claim.region)}，{claim.on} 申请 {claim.purpose} <PaymentTag state={claim.state} />
        {claim.held && <span className="tag amber">暂停支付</span>}
        {claim.overpaid && <span className="tag red">多付，要追回</span>}
      </div>
      <div className="row">
        <Link className="small" to={`/queue/${claim.claim ?? ''}`}>
          申领
        </Link>
      </div>
    </li>
  );
}
