import type { Schemas } from '@/api/client';
import { Pairs, type Pair } from '@/parts/Pairs';
import { useSession } from '@/session/SessionContext';
import { regionName } from '@/words/names';
import { moment, yuan } from '@/words/values';
import { BatchTag } from './BatchTag';
import { useFunds } from '../funds/useFunds';

export function BatchHead({ batch }: { batch: Schemas['funds.PaymentBatch'] }) {
  const { may } = useSession();
  const funds = useFunds();
  const rows: Pair[] = [
    ['资金', funds.data?.funds?.find((fund) => fund.fund === batch.fund)?.name ?? ''],
    ['地区', regionName(batch.region)],
    ['笔数、金额', `${batch.lines ?? 0} 笔，${yuan(batch.totalFen ?? '0')}`],
    ['已支付', `${batch.paidLines ?? 0} 笔，${yuan(batch.paidFen ?? '0')}`],
    ['失败、不明', `${batch.failedLines ?? 0} 笔失败，${batch.unknownLines ?? 0} 笔不明`],
    ['组批', `${batch.preparedBy ?? ''}，${moment(batch.preparedAt)}`],
    ['复核', batch.decidedBy ? `${batch.decidedBy}，${moment(batch.decidedAt)}` : ''],
  ];
  const isOut = batch.state === 'RELEASED' || batch.state === 'DONE';
  return (
    <section className="panel" aria-label="批次">
      <h2>
        第 {batch.number} 批 <BatchTag state={batch.state} />
      </h2>
      <Pairs rows={rows} />
      {isOut && may('bankfiles.read') && (
        <a className="button" href={`/v1/payment-batches/${batch.batch}/file`} download>
          下载银行文件（CSV）
        </a>
      )}
    </section>
  );
}
