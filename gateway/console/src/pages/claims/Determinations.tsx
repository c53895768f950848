import type { Schemas } from '@/api/client';
import { claimEventNames } from '@/words/claims';
import { moment } from '@/words/values';
import { LineAnswerView } from './LineAnswerView';
import { nameOfLine } from './lines';
import type { Claim } from './useClaim';

/** What was decided, as it was decided then. */
export function Determinations({ claim, determinations }: { claim: Claim; determinations: readonly Schemas['claims.Determination'][] }) {
  return determinations.length === 0 ? null : (
    <section className="panel" aria-label="审定结果">
      <h2>审定结果</h2>
      {determinations.map((each, index) => (
        <details key={`${each.step} ${each.at}`} open={index === 0}>
          <summary>
            <strong>{claimEventNames[each.step ?? ''] ?? each.step}</strong>：{moment(each.at)}，{each.by}，政策版本 {each.version}
          </summary>
          {(each.lines ?? []).map((answer) => (
            <LineAnswerView key={answer.line} answer={answer} name={nameOfLine(claim, answer.line)} />
          ))}
          <p className="small soft wrap">存证：{each.hash}</p>
        </details>
      ))}
    </section>
  );
}
