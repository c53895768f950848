import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { FactRecordLine } from './FactRecordLine';

/** All that was ever recorded of a fact; nothing is overwritten. */
export function FactHistory({ profile, fact }: { profile: string; fact: string }) {
  const path = { profile, fact };
  const history = useLoad(async (signal) => answerOf(api.GET('/v1/profiles/{profile}/facts/{fact}', { params: { path }, signal })), [profile, fact]);
  return (
    <div aria-busy={history.loading}>
      <ProblemNote problem={history.problem} />
      <ol className="list history">
        {(history.data?.records ?? []).map((record) => (
          <li key={record.record}>
            <FactRecordLine record={record} />
          </li>
        ))}
      </ol>
    </div>
  );
}
