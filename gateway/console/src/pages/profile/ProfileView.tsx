import { Tabs } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { ApplicantClaims } from '../claims/ApplicantClaims';
import { ActingList } from './ActingList';
import { ActivationCode } from './ActivationCode';
import { Consents } from './Consents';
import { CorrectProfile, mayCorrect } from './CorrectProfile';
import { FactList } from './FactList';
import { Inquiries } from './Inquiries';
import { ProfileEntitlements } from './ProfileEntitlements';
import { ProfileHead } from './ProfileHead';
import { RecordFactForm } from './RecordFactForm';

/** A profile with all that the caller may see and do of it: the person's own, or a clerk's at the counter. */
export function ProfileView({ profile }: { profile: string }) {
  const { may } = useSession();
  const path = { profile };
  const loaded = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}', { params: { path }, signal })), [profile]);
  const corrections = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}/corrections', { params: { path }, signal })), [profile, loaded.data?.profile?.version]);
  const [said, setSaid] = useState('');
  const made = corrections.data?.corrections ?? [];
  const corrected = (done: string) => {
    setSaid(done);
    loaded.reload();
  };
  const tabs = [
    {
      key: 'facts',
      label: '基本情况',
      shown: true,
      children: loaded.data && (
        <>
          <FactList profile={profile} answer={loaded.data} onChanged={loaded.reload} />
          {may('profiles.record') && <RecordFactForm profile={profile} onRecorded={loaded.reload} />}
        </>
      ),
    },
    { key: 'entitlements', label: '能享受什么', shown: true, children: <ProfileEntitlements profile={profile} version={loaded.data?.profile?.version} /> },
    { key: 'claims', label: '申领', shown: may('claims.read'), children: loaded.data?.profile && <ApplicantClaims profile={loaded.data.profile} /> },
    { key: 'consents', label: '授权', shown: may('consents.read'), children: <Consents profile={profile} /> },
    { key: 'inquiries', label: '谁查过', shown: may('inquiries.read'), children: <Inquiries profile={profile} isDead={!!loaded.data?.profile?.diedOn} /> },
    { key: 'acting', label: '谁在代办', shown: may('acting.read'), children: <ActingList profile={profile} /> },
    { key: 'activation', label: '激活码', shown: may('profiles.activate'), children: <ActivationCode profile={profile} name={loaded.data?.profile?.name ?? ''} /> },
    { key: 'correct', label: '更正', shown: mayCorrect(may), children: loaded.data && <CorrectProfile answer={loaded.data} corrections={made} onChanged={corrected} /> },
  ];
  return (
    <>
      {said && !loaded.data && !loaded.loading && (
        <p role="status" className="notice good">
          {said}
        </p>
      )}
      <ProblemNote problem={loaded.problem ?? corrections.problem} />
      {loaded.data?.profile && <ProfileHead profile={loaded.data.profile} corrections={made} />}
      {loaded.data && <Tabs items={tabs.filter((tab) => tab.shown).map(({ key, label, children }) => ({ key, label, children }))} destroyOnHidden />}
    </>
  );
}
