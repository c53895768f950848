import type { Schemas } from '@/api/client';
import { BasisLine } from '@/parts/BasisLine';
import { UnmetList } from '@/parts/UnmetList';
import { outcomeNames, outcomeTags } from '@/words/claims';
import { factLabel } from '@/words/facts';
import { workingWords } from '@/words/requirements';
import { yuan } from '@/words/values';
import type { LineAnswer } from './useClaim';

/** Months that the line counts, and how they come about. */
const monthsWords = ({ soFar, countedBefore = 0, asked }: Schemas['claims.MonthsClaimed']): string =>
  `到现在一共 ${soFar} 个月，本单位以前为这个人已计 ${countedBefore} 个月，${asked === undefined ? '本次申领的月数超出' : `本次计 ${asked} 个月`}`;

/** What the law says of one line: the outcome, how much and how it was reckoned, by which clause, or what stands in the way. */
export function LineAnswerView({ answer, name }: { answer: LineAnswer; name: string }) {
  const { outcome, amountFen, working, basis, missing, unmet } = answer.entitlement ?? {};
  return (
    <div data-line={answer.line}>
      <p>
        <strong>{name}</strong> {outcome && <span className={outcomeTags[outcome]}>{outcomeNames[outcome]}</span>}{' '}
        {outcome === 'ENTITLED' && amountFen && <strong>{yuan(amountFen)}</strong>}
      </p>
      {outcome === 'ENTITLED' && working && <p className="small soft wrap">计算：{workingWords(working)}</p>}
      {outcome === 'ENTITLED' && <BasisLine basis={basis} />}
      {answer.months?.soFar !== undefined && <p className="small">月数：{monthsWords(answer.months)}</p>}
      {outcome === 'NEEDS_FACTS' && !!missing?.length && <p className="small">还缺：{missing.map(factLabel).join('、')}</p>}
      {!!unmet?.length && <UnmetList unmet={unmet} says="记录的是" discreet />}
    </div>
  );
}
