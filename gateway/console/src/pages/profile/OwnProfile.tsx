import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { useSession } from '@/session/SessionContext';
import { ActivateForm } from './ActivateForm';

/** Shows something of a profile the caller acts for: the one there is, or the one chosen; without any, how to get one. */
export function OwnProfile({ children }: { children: (profile: string) => ReactNode }) {
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
      {children(shown)}
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
