import type { Schemas } from '@/api/client';
import { factLabel } from '@/words/facts';
import { sourceNames, verificationNames, verificationTags } from '@/words/records';
import { moment, valueWords } from '@/words/values';

/** A recorded fact: value, source, day, verification, evidence. */
export function FactRecordLine({ record }: { record: Schemas['profiles.FactRecord'] }) {
  const fact = record.fact ?? '';
  const state = record.verification ?? 'UNVERIFIED';
  return (
    <>
      <div>
        <span className="soft">{factLabel(fact)}：</span>
        <strong className="wrap">{valueWords(fact, record.value ?? '')}</strong>
      </div>
      <div className="row small">
        <span className={verificationTags[state] ?? 'tag'}>{verificationNames[state]}</span>
        <span className="tag">
          {record.source && sourceNames[record.source]}
          {record.department ? `：${record.department}` : ''}
        </span>
        <span className="soft">截至 {record.asOf}</span>
        {record.evidence && <span className="soft wrap">依据：{record.evidence}</span>}
        <span className="soft">
          {moment(record.recordedAt)} 记录
          {record.verifiedAt && `，${moment(record.verifiedAt)} 核实`}
        </span>
      </div>
    </>
  );
}
