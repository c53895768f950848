import { BasisLine } from '@/parts/BasisLine';
import { UnmetList } from '@/parts/UnmetList';
import { outcomeNames, outcomeTags } from '@/words/claims';
import { factLabel } from '@/words/facts';
import { workingWords } from '@/words/requirements';
import { yuan } from '@/words/values';
import type { LineAnswer } from './useClaim';

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
      {outcome === 'NEEDS_FACTS' && !!missing?.length && <p className="small">还缺：{missing.map(factLabel).join('、')}</p>}
      {!!unmet?.length && <UnmetList unmet={unmet} says="记录的是" discreet />}
    </div>
  );
}
