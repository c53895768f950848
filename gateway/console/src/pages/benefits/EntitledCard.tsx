import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { perWords, workingWords } from '@/words/requirements';
import { percent, yuan } from '@/words/values';
import type { Entitlement } from './answers';
import { BasisLine } from '@/parts/BasisLine';
import { Pairs } from '@/parts/Pairs';

/** A measure somebody is entitled to: how much, how it was reckoned, by which clause. */
export function EntitledCard({ entitlement, name, children }: { entitlement: Entitlement; name: string; children?: ReactNode }) {
  const { amountFen, per, times, working, loan } = entitlement;
  return (
    <article className="panel entitled" data-measure={entitlement.measure}>
      <h3>
        <Link to={`/policies/${entitlement.measure}`}>{name}</Link>
      </h3>
      {amountFen && (
        <p className="amount">
          {yuan(amountFen)}{' '}
          <span className="tag green">
            {perWords[per ?? ''] ?? ''}
            {times && times > 1 ? `，最多 ${times} 次` : ''}
          </span>
        </p>
      )}
      {loan && <LoanFigures loan={loan} />}
      {working && <p className="small soft wrap">计算：{workingWords(working)}</p>}
      <BasisLine basis={entitlement.basis} />
      {!!entitlement.unconfirmed?.length && <p className="small notice">其中有的标准还没有经工作人员核定，以受理部门为准。</p>}
      {children}
    </article>
  );
}

function LoanFigures({ loan }: { loan: NonNullable<Entitlement['loan']> }) {
  const rows: [string, string | undefined][] = [
    ['最高贷款额度', yuan(loan.ceilingFen)],
    ['可贴息的部分', yuan(loan.subsidisedFen)],
    ['贴息比例', percent(loan.subsidyShare)],
    ['还可以贴息', loan.subsidisedTimesLeft === undefined ? undefined : `${loan.subsidisedTimesLeft} 次`],
    ['反担保', loan.counterGuarantee === 'REQUIRED' ? '需要' : loan.counterGuarantee === 'NOT_REQUIRED' ? '不需要' : undefined],
    ['反担保人可担保', yuan(loan.guarantorCapacityFen)],
  ];
  return <Pairs rows={rows.map(([label, value]) => [label, value && <strong>{value}</strong>])} />;
}
