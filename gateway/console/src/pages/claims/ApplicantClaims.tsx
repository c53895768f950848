import { Link } from 'react-router-dom';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { useMeasureName } from '@/parts/useMeasureName';
import { useSession } from '@/session/SessionContext';
import { yuan } from '@/words/values';
import { BeginClaim } from './BeginClaim';
import { StateTag } from './StateTag';

type Claim = Schemas['claims.Claim'];

/** The claims of a profile, drafts first, and beginning a new one. */
export function ApplicantClaims({ profile }: { profile: Schemas['profiles.Profile'] }) {
  const { may } = useSession();
  const id = profile.profile ?? '';
  const list = useLoad((signal) => claimsOf(id, signal), [id]);
  return (
    <>
      <section className="panel" aria-label="申领记录" aria-busy={list.loading}>
        <h2>申领记录</h2>
        <ProblemNote problem={list.problem} />
        <ClaimItems claims={list.data ?? []} />
        {list.data?.length === 0 && <p className="soft">还没有申领过。</p>}
      </section>
      {may('claims.submit') && profile.kind === 'EMPLOYER' && <BeginClaim profile={profile} />}
    </>
  );
}

function ClaimItems({ claims }: { claims: readonly Claim[] }) {
  const measureName = useMeasureName();
  return (
    <ul className="list">
      {claims.map((claim) => (
        <li key={claim.claim} data-claim={claim.number || 'draft'}>
          <Link to={`/claims/${claim.claim}`}>
            {measureName(claim.measure)} {claim.number}
          </Link>{' '}
          <StateTag state={claim.state} />
          <div className="small soft">
            {claim.appliedOn ? `${claim.appliedOn} 申请` : '还没有提交'}
            {claim.amountFen && `；${yuan(claim.amountFen)}`}
            {claim.correctionDueOn && `；请在 ${claim.correctionDueOn} 前补正`}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Drafts are listed only when they are asked for. */
async function claimsOf(applicant: string, signal: AbortSignal): Promise<Claim[]> {
  const ask = (states?: ['DRAFT']) => answerOf(api.GET('/v1/hiring-claims', { params: { query: { applicant, states, pageSize: 200 } }, signal }));
  const [drafts, others] = await Promise.all([ask(['DRAFT']), ask()]);
  return [...(drafts.claims ?? []), ...(others.claims ?? [])];
}
