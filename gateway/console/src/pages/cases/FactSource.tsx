import type { Schemas } from '@/api/client';
import { valueWords } from '@/words/values';
import { RecordTags } from '../profile/RecordTags';

interface Props {
  fact: string;
  /** What the claim itself says; undefined: nothing. */
  stated: string | undefined;
  record: Schemas['profiles.FactRecord'] | undefined;
}

/** Where a fact comes from: the claim itself, or what is on record of the firm or the person; where a claim says otherwise than the record, both. */
export function FactSource({ fact, stated, record }: Props) {
  if (stated === undefined) {
    return record ? <RecordTags record={record} /> : <span className="soft">—</span>;
  }
  const differs = record?.value !== undefined && record.value !== stated;
  return (
    <>
      <span className="tag">申领时填写，对照材料</span>
      {differs && (
        <div className="small">
          <span className="tag amber">档案记录：{valueWords(fact, record.value ?? '')}</span> <RecordTags record={record} />
        </div>
      )}
    </>
  );
}
