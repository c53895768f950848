import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { accountEventNames } from '@/words/records';
import { moment } from '@/words/values';

export function AccountEvents({ account }: { account: string }) {
  const params = { path: { account } };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/accounts/{account}/events', { params, signal })), [account]);
  return (
    <div aria-busy={list.loading}>
      <ProblemNote problem={list.problem} />
      <ol className="list history small">
        {(list.data?.events ?? []).map((event, index) => (
          <li key={`${event.at} ${index}`}>
            {moment(event.at)} {accountEventNames[event.what ?? ''] ?? event.what}
            <span className="soft">
              {event.by && `，${event.by}`}
              {event.changes && `，${event.changes}`}
              {event.why && `，原因：${event.why}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
