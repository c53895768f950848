import type { Schemas } from '@/api/client';
import { RecordTags } from '../profile/RecordTags';

/** Where a fact comes from: the claim itself, or what is on record of the firm or the person. */
export function FactSource({ stated, record }: { stated: boolean; record: Schemas['profiles.FactRecord'] | undefined }) {
  if (stated) {
    return <span className="tag">申领时填写，对照材料</span>;
  }
  return record ? <RecordTags record={record} /> : <span className="soft">—</span>;
}
