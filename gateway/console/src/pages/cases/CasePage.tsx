import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router-dom';
import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { ProblemNote } from '@/parts/ProblemNote';
import { useMeasureName } from '@/parts/useMeasureName';
import { ClaimEvents } from '../claims/ClaimEvents';
import { ClaimHead } from '../claims/ClaimHead';
import { ClaimParts } from '../claims/ClaimParts';
import { Corrections } from '../claims/Corrections';
import { Determinations } from '../claims/Determinations';
import { Progress } from '../claims/Progress';
import { useClaim } from '../claims/useClaim';
import { CaseActions } from './CaseActions';
import { EvidencePanel } from './EvidencePanel';
import { Objections } from './Objections';
import { otherVersionOf, VersionNote } from './VersionNote';

/** A claim as the office works on it: what it asks for, what proves it, and what may be done with it now. */
export default function CasePage() {
  const { claim = '' } = useParams();
  return (
    <AntdPage>
      <NeedsSignIn>
        <Case key={claim} id={claim} />
      </NeedsSignIn>
    </AntdPage>
  );
}

/** The keyboard goes to the top when a case opens, so that Tab leads on to what can be done. */
function Case({ id }: { id: string }) {
  const top = useRef<HTMLHeadingElement>(null);
  const { loaded, sheet, assessment } = useClaim(id);
  const measureName = useMeasureName();
  const otherVersion = otherVersionOf(assessment.data);
  // What was refused may have been for a law that is newer than the page.
  const reload = () => {
    loaded.reload();
    assessment.reload();
  };
  useEffect(() => top.current?.focus(), [id]);
  const { claim, steps = [], events = [], determinations = [], objections = [] } = loaded.data ?? {};
  return (
    <>
      <p className="no-print">
        <Link to="/queue">← 申领办理</Link>
      </p>
      <h1 ref={top} tabIndex={-1}>
        办理申领
      </h1>
      <ProblemNote problem={loaded.problem} />
      {claim && (
        <>
          <ClaimHead claim={claim} measure={measureName(claim.measure)} />
          {steps.includes('EDIT') && (
            <p>
              <Link to={`/claims/${id}`}>代申请人填写、补正</Link>
            </p>
          )}
          <VersionNote claim={claim} other={otherVersion} />
          <CaseActions claim={claim} steps={steps} sheet={sheet} otherVersion={otherVersion} onDone={reload} />
          <Objections objections={objections} steps={steps} onDone={loaded.reload} />
          <Corrections claim={claim} />
          <div className="case">
            <EvidencePanel claim={claim} assessment={assessment} measureName={measureName} />
            <div>
              <ClaimParts claim={claim} sheet={sheet} answers={assessment.data?.lines} />
              <Progress claim={claim} sheet={sheet} events={events} />
            </div>
          </div>
          <Determinations claim={claim} determinations={determinations} />
          <ClaimEvents events={events} />
        </>
      )}
    </>
  );
}
