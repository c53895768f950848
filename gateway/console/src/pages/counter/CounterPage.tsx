import { Tabs } from 'antd';
import { useCallback, useEffect, useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { useSession } from '@/session/SessionContext';
import { ProfileView } from '../profile/ProfileView';
import { FindForm } from './FindForm';
import { ProfileSearch } from './ProfileSearch';
import { RegisterEmployerForm } from './RegisterEmployerForm';
import { RegisterPersonForm } from './RegisterPersonForm';

/** The counter: find somebody by number, or take up who walks in. */
export default function CounterPage() {
  const { profile } = useParams();
  return (
    <AntdPage>
      <NeedsSignIn>{profile ? <OneProfile profile={profile} /> : <Desk />}</NeedsSignIn>
    </AntdPage>
  );
}

function Desk() {
  const { may } = useSession();
  const navigate = useNavigate();
  const open = useCallback((profile: string) => navigate(`/counter/${profile}`), [navigate]);
  const tabs = [
    { key: 'person', label: '登记个人', children: <RegisterPersonForm onProfile={open} /> },
    { key: 'employer', label: '登记单位', children: <RegisterEmployerForm onProfile={open} /> },
  ];
  return (
    <>
      <h1>窗口登记</h1>
      <div className="split counter">
        <div>{may('profiles.register') && <Tabs items={tabs} />}</div>
        <div>
          <FindForm onFound={open} />
          <ProfileSearch onFound={open} />
        </div>
      </div>
    </>
  );
}

/** The keyboard goes to the top when a profile opens, so that Tab leads on from there. */
function OneProfile({ profile }: { profile: string }) {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), [profile]);
  return (
    <>
      <p className="no-print">
        <Link to="/counter">← 下一位</Link>
      </p>
      <h1 ref={top} tabIndex={-1}>
        档案
      </h1>
      <ProfileView key={profile} profile={profile} />
    </>
  );
}
