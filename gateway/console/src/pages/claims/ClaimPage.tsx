import { Link, useParams } from 'react-router-dom';
import type { Schemas } from '@/api/client';
import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { ProblemNote } from '@/parts/ProblemNote';
import { useMeasureName } from '@/parts/useMeasureName';
import { WhyForm } from '@/parts/WhyForm';
import { useSession } from '@/session/SessionContext';
import { ClaimEvents } from './ClaimEvents';
import { ClaimHead } from './ClaimHead';
import { ClaimParts } from './ClaimParts';
import { claimCalls } from './claimCalls';
import { Corrections } from './Corrections';
import { Determinations } from './Determinations';
import { Expected } from './Expected';
import { Progress } from './Progress';
import { useClaim, type Claim } from './useClaim';
import { counterWithdrawal } from './withdrawal';

/** A claim as its applicant sees it, or the counter that enters it: filling in, submitting, and how it goes on. */
export default function ClaimPage() {
  const { claim = '' } = useParams();
  return (
    <AntdPage>
      <NeedsSignIn>
        <OneClaim key={claim} id={claim} />
      </NeedsSignIn>
    </AntdPage>
  );
}

function OneClaim({ id }: { id: string }) {
  const { session } = useSession();
  const { loaded, sheet, assessment } = useClaim(id);
  const measureName = useMeasureName();
  const { claim, steps = [], events = [], determinations = [] } = loaded.data ?? {};
  // The next change has to name the revision that this one made.
  const changed = (now: Claim) => {
    loaded.adopt({ ...loaded.data, claim: now });
    loaded.reload();
  };
  return (
    <>
      <p className="no-print">{session?.region ? <Link to={`/counter/${claim?.applicant ?? ''}`}>← 单位档案</Link> : <Link to="/claims">← 我的申领</Link>}</p>
      <h1>申领</h1>
      <ProblemNote problem={loaded.problem} />
      {claim && (
        <>
          <ClaimHead claim={claim} measure={measureName(claim.measure)} />
          <Corrections claim={claim} />
          <ClaimParts claim={claim} sheet={sheet} answers={assessment.data?.lines} onChanged={steps.includes('EDIT') ? changed : undefined} />
          <Expected claim={claim} assessment={assessment} />
          <OwnSteps claim={claim} steps={steps} withdrawal={session?.region ? counterWithdrawal(claim) : { title: '撤回申领', asks: '撤回的原因' }} onDone={loaded.reload} />
          <Progress claim={claim} sheet={sheet} events={events} />
          <Determinations claim={claim} determinations={determinations} />
          <ClaimEvents events={events} />
        </>
      )}
    </>
  );
}

type Answer = { claim?: Schemas['claims.Claim'] };

interface OwnStepsProps {
  claim: Claim;
  steps: readonly string[];
  withdrawal: { title: string; asks: string };
  onDone: () => void;
}

/** What the applicant may do, as the service says. */
function OwnSteps({ claim, steps, withdrawal, onDone }: OwnStepsProps) {
  const id = claim.claim ?? '';
  const forms = [
    { step: 'SUBMIT', title: '提交', asks: undefined, send: (requestId: string): Promise<Answer> => claimCalls.submit(id, requestId) },
    { step: 'ASK_RECONSIDERATION', title: '申请复核', asks: '为什么认为决定不对', send: (requestId: string, why: string): Promise<Answer> => claimCalls.askReconsideration(id, requestId, why) },
    { step: 'WITHDRAW', ...withdrawal, send: (requestId: string, why: string): Promise<Answer> => claimCalls.withdraw(id, requestId, why) },
  ];
  return forms
    .filter((each) => steps.includes(each.step))
    .map(({ step, title, asks, send }) => (
      <section key={step} className="panel" aria-label={title}>
        <h2>{title}</h2>
        <WhyForm label={title} asks={asks ? { label: asks, field: 'why' } : undefined} choices={[{ name: title, send }]} onDone={onDone} />
      </section>
    ));
}
