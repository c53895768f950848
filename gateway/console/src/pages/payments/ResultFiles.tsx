import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { ResultFileItem } from './ResultFileItem';
import { SendResultForm } from './SendResultForm';

/** Files of results from the bank, and sending a new one. */
export function ResultFiles({ batch, onTaken }: { batch: string; onTaken: () => void }) {
  const { may } = useSession();
  const path = { batch };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/payment-batches/{batch}/results', { params: { path }, signal })), [batch]);
  const changed = () => {
    list.reload();
    onTaken();
  };
  const files = list.data?.resultFiles ?? [];
  return (
    <section className="panel" aria-label="银行回盘" aria-busy={list.loading}>
      <h2>银行回盘</h2>
      <ProblemNote problem={list.problem} />
      <ul className="list">
        {files.map((each) => (
          <ResultFileItem key={each.resultFile} each={each} onChanged={changed} />
        ))}
      </ul>
      {list.data && files.length === 0 && <p className="soft">还没有回盘文件。</p>}
      {may('payments.prepare') && <SendResultForm batch={batch} onChanged={changed} />}
    </section>
  );
}
