import type { Schemas } from '@/api/client';
import { accountEventNames } from '@/words/records';
import { moment } from '@/words/values';

/** What happened to an account, the newest first. */
export function EventList({ events }: { events: readonly Schemas['accounts.AccountEvent'][] }) {
  return (
    <ol className="list history small">
      {events.map((event, index) => (
        <li key={`${event.at} ${index}`} className="wrap">
          {moment(event.at)} {accountEventNames[event.what ?? ''] ?? event.what}
          <span className="soft">
            {event.by && `，${event.by}`}
            {event.changes && `，${event.changes}`}
            {event.why && `，原因：${event.why}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
