import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { useSession } from '@/session/SessionContext';
import { factLabel } from '@/words/facts';
import { FactHistory } from './FactHistory';
import { FactRecordLine } from './FactRecordLine';
import { VerifyForm } from './VerifyForm';

type FactRecord = Schemas['profiles.FactRecord'];

/** What counts of each fact, with where it comes from; newer values that nobody has verified stand below. */
export function FactList({ profile, answer, onChanged }: { profile: string; answer: Schemas['profiles.GetProfileResponse']; onChanged: () => void }) {
  const facts = answer.facts ?? [];
  const unverified = answer.unverified ?? [];
  return (
    <>
      <section className="panel">
        <h2>档案里的情况</h2>
        {facts.length === 0 && <p className="soft">还没有记录。</p>}
        <ul className="list">
          {facts.map((record) => (
            <Fact key={record.record} profile={profile} record={record} onChanged={onChanged} />
          ))}
        </ul>
      </section>
      {unverified.length > 0 && (
        <section className="panel">
          <h2>新申报、还没有核实的</h2>
          <ul className="list">
            {unverified.map((record) => (
              <Fact key={record.record} profile={profile} record={record} onChanged={onChanged} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Fact({ profile, record, onChanged }: { profile: string; record: FactRecord; onChanged: () => void }) {
  const { may } = useSession();
  const [shown, setShown] = useState<'history' | 'verify'>();
  const label = factLabel(record.fact ?? '');
  const toggle = (part: 'history' | 'verify') => setShown((before) => (before === part ? undefined : part));
  return (
    <li data-fact={record.fact}>
      <FactRecordLine record={record} />
      <div className="row">
        <button type="button" className="button link" aria-expanded={shown === 'history'} aria-label={`历史记录：${label}`} onClick={() => toggle('history')}>
          历史记录
        </button>
        {may('profiles.verify') && record.verification === 'UNVERIFIED' && (
          <button type="button" className="button link" aria-expanded={shown === 'verify'} aria-label={`核实：${label}`} onClick={() => toggle('verify')}>
            核实
          </button>
        )}
      </div>
      {shown === 'history' && <FactHistory profile={profile} fact={record.fact ?? ''} />}
      {shown === 'verify' && <VerifyForm profile={profile} record={record.record ?? ''} onVerified={onChanged} />}
    </li>
  );
}
