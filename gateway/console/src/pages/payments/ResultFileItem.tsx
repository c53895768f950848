import type { Schemas } from '@/api/client';
import { ResumeUpload } from '@/parts/ResumeUpload';
import { useSession } from '@/session/SessionContext';
import { faultWords } from '@/words/faults';
import { paymentStateNames, resultFileStateNames, resultFileStateTags } from '@/words/funds';
import { moment } from '@/words/values';
import { useResultUpload } from './resultUpload';

/** One file of results: what it changed, where it is against what stands, and its faults. */
export function ResultFileItem({ each, onChanged }: { each: Schemas['funds.ResultFile']; onChanged: () => void }) {
  const { may } = useSession();
  const uploading = useResultUpload(onChanged);
  return (
    <li data-result-file={each.fileName}>
      <strong className="wrap">{each.fileName}</strong> {each.state && <span className={resultFileStateTags[each.state]}>{resultFileStateNames[each.state]}</span>}
      <div className="small soft">
        {each.sentBy}，{moment(each.sentAt)}
      </div>
      {each.state === 'TAKEN' && (
        <p className="small">
          共 {each.lines ?? 0} 笔：支付成功 {each.paid ?? 0}，失败 {each.failed ?? 0}，不明 {each.unknown ?? 0}，没有变化 {each.unchanged ?? 0}
        </p>
      )}
      <Conflicts conflicts={each.conflicts ?? []} />
      {!!each.faults?.length && (
        <ul className="fault small">
          {each.faults.map((fault) => (
            <li key={fault}>{faultWords(fault)}</li>
          ))}
        </ul>
      )}
      <ResumeUpload uploading={uploading} total={Number(each.sizeBytes ?? '0')} waits={each.state === 'UPLOADING' && may('payments.prepare')} onFile={(file) => void uploading.send(each, file)} />
    </li>
  );
}

function Conflicts({ conflicts }: { conflicts: readonly Schemas['funds.ResultConflict'][] }) {
  return conflicts.length === 0 ? null : (
    <div className="notice bad">
      <strong>与已入账的结果不一致，没有采用，请人工核查：</strong>
      <ul>
        {conflicts.map((each) => (
          <li key={each.payment} className="wrap">
            支付 {each.payment}：已入账为{each.stands && paymentStateNames[each.stands]}，文件说{each.says && paymentStateNames[each.says]}
          </li>
        ))}
      </ul>
    </div>
  );
}
