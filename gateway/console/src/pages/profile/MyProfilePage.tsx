import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { ActivateForm } from './ActivateForm';
import { OwnProfile } from './OwnProfile';
import { ProfileView } from './ProfileView';

/** "我的档案": what is on record of the caller, what follows from it, whom they allow to ask and who asked. */
export default function MyProfilePage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>我的档案</h1>
        <OwnProfile>
          {(profile) => (
            <>
              <ProfileView key={profile} profile={profile} />
              <details className="panel">
                <summary>还有别的档案？用激活码关联</summary>
                <ActivateForm />
              </details>
            </>
          )}
        </OwnProfile>
      </NeedsSignIn>
    </AntdPage>
  );
}
