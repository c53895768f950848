import { Segmented } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { useSession } from '@/session/SessionContext';
import { ActivateForm } from './ActivateForm';
import { ProfileView } from './ProfileView';

/** "我的档案": what is on record of the caller, what follows from it, whom they allow to ask and who asked. */
export default function MyProfilePage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>我的档案</h1>
        <Mine />
      </NeedsSignIn>
    </AntdPage>
  );
}

function Mine() {
  const { session } = useSession();
  const profiles = session?.profiles ?? [];
  const [chosen, setChosen] = useState<string>();
  const shown = chosen ?? profiles[0];
  if (!shown) {
    return <ActivateForm />;
  }
  return (
    <>
      {profiles.length > 1 && <Choice profiles={profiles} shown={shown} onChoose={setChosen} />}
      <ProfileView key={shown} profile={shown} />
      <details className="panel">
        <summary>还有别的档案？用激活码关联</summary>
        <ActivateForm />
      </details>
    </>
  );
}

function Choice({ profiles, shown, onChoose }: { profiles: readonly string[]; shown: string; onChoose: (profile: string) => void }) {
  const names = useLoad(
    async (signal) =>
      Promise.all(profiles.map((profile) => answerOf(api.GET('/v1/profiles/{profile}', { params: { path: { profile } }, signal })))),
    [profiles.join()],
  );
  const options = profiles.map((profile, index) => ({ value: profile, label: names.data?.[index]?.profile?.name ?? `档案 ${index + 1}` }));
  return (
    <div className="panel">
      <Segmented aria-label="选择档案" options={options} value={shown} onChange={onChoose} />
    </div>
  );
}
