import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { OwnProfile } from '../profile/OwnProfile';
import { ApplicantClaims } from './ApplicantClaims';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';

/** "我的申领": the claims of the firm the caller acts for. */
export default function MyClaimsPage() {
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>我的申领</h1>
        <OwnProfile>{(profile) => <ClaimsOf key={profile} profile={profile} />}</OwnProfile>
      </NeedsSignIn>
    </AntdPage>
  );
}

function ClaimsOf({ profile }: { profile: string }) {
  const path = { profile };
  const loaded = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}', { params: { path }, signal })), [profile]);
  return (
    <>
      <ProblemNote problem={loaded.problem} />
      {loaded.data?.profile && <ApplicantClaims profile={loaded.data.profile} />}
    </>
  );
}
