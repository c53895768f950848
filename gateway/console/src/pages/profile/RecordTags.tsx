import type { Schemas } from '@/api/client';
import { sourceNames, verificationNames, verificationTags } from '@/words/records';
import { moment } from '@/words/values';

/** Where a recorded fact comes from, as of which day, whether it is verified and on what. */
export function RecordTags({ record }: { record: Schemas['profiles.FactRecord'] }) {
  const state = record.verification ?? 'UNVERIFIED';
  return (
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
  );
}
