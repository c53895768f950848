import { answerOf, api, type Schemas } from '@/api/client';
import { WhyForm } from '@/parts/WhyForm';
import { verdictNames } from '@/words/claims';
import { moment } from '@/words/values';

type Objection = Schemas['claims.Objection'];

/** Objections to a claim; one that is open is decided here by whom the service lets. */
export function Objections({ objections, steps, onDone }: { objections: readonly Objection[]; steps: readonly string[]; onDone: () => void }) {
  const decides = steps.includes('UPHOLD_OBJECTION') || steps.includes('DISMISS_LAST_OBJECTION');
  return objections.length === 0 ? null : (
    <section className="panel" aria-label="异议">
      <h2>异议</h2>
      <ul className="list">
        {objections.map((each) => (
          <li key={each.objection}>
            <p className="wrap">{each.text}</p>
            <p className="small soft">
              {moment(each.at)}
              {each.why && `；处理意见：${each.why}`}
            </p>
            {each.contact && <p className="small">联系方式：{each.contact}（查看已记录在案）</p>}
            {each.verdict ? (
              <span className={each.verdict === 'UPHELD' ? 'tag red' : 'tag green'}>{verdictNames[each.verdict]}</span>
            ) : decides ? (
              <DecideForm objection={each.objection ?? ''} onDone={onDone} />
            ) : (
              <span className="tag amber">待处理</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function DecideForm({ objection, onDone }: { objection: string; onDone: () => void }) {
  const decide = (verdict: 'DISMISSED' | 'UPHELD') => (requestId: string, why: string) =>
    answerOf(api.POST('/v1/hiring-objections/{objection}:decide', { params: { path: { objection } }, body: { requestId, verdict, why } }));
  return (
    <WhyForm
      label="处理异议"
      asks={{ label: '核查情况和处理意见', field: 'why' }}
      choices={[
        { name: '异议不成立', send: decide('DISMISSED') },
        { name: '异议成立，不予批准', send: decide('UPHELD') },
      ]}
      onDone={onDone}
    />
  );
}
