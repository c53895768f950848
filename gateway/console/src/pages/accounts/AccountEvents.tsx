import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { EventList } from './EventList';

export function AccountEvents({ account }: { account: string }) {
  const params = { path: { account } };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/accounts/{account}/events', { params, signal })), [account]);
  return (
    <div aria-busy={list.loading}>
      <ProblemNote problem={list.problem} />
      <EventList events={list.data?.events ?? []} />
    </div>
  );
}
