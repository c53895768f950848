import type { Schemas } from '@/api/client';
import type { ProblemError } from '@/api/problem';
import { useSend } from '@/api/useSend';
import { ProblemNote } from '@/parts/ProblemNote';
import { findProfile } from './FindForm';

/** A number on record already leads to its profile; in another region the service says so instead. */
export function KnownAlready({ problem, number, onProfile }: { problem: ProblemError | undefined; number: string; onProfile: (profile: string) => void }) {
  const sending = useSend<Schemas['profiles.FindProfileResponse']>();
  if (problem?.code !== 'ALREADY_EXISTS') {
    return null;
  }
  const open = async () => {
    const answer = await sending.send(() => findProfile(number));
    if (answer?.profile?.profile) {
      onProfile(answer.profile.profile);
    }
  };
  return (
    <>
      <ProblemNote problem={sending.problem} />
      <p>
        <button type="button" className="button second" disabled={sending.busy} onClick={() => void open()}>
          打开已有的档案
        </button>
      </p>
    </>
  );
}
