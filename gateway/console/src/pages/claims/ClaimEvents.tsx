import type { Schemas } from '@/api/client';
import { claimEventNames } from '@/words/claims';
import { moment } from '@/words/values';

/** What was done on a claim, the newest first. */
export function ClaimEvents({ events }: { events: readonly Schemas['claims.ClaimEvent'][] }) {
  return events.length === 0 ? null : (
    <section className="panel" aria-label="办理记录">
      <h2>办理记录</h2>
      <ol className="list" reversed>
        {[...events].reverse().map((event) => (
          <li key={event.position} data-event={event.what}>
            <strong>{claimEventNames[event.what ?? ''] ?? event.what}</strong>
            <span className="small soft">
              {' '}
              {moment(event.at)}，{event.by}
            </span>
            {event.why && <div className="wrap">{event.why}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}
