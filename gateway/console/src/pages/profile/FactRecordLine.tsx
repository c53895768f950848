import type { Schemas } from '@/api/client';
import { factLabel } from '@/words/facts';
import { valueWords } from '@/words/values';
import { RecordTags } from './RecordTags';

/** A recorded fact: value, source, day, verification, evidence. */
export function FactRecordLine({ record }: { record: Schemas['profiles.FactRecord'] }) {
  const fact = record.fact ?? '';
  return (
    <>
      <div>
        <span className="soft">{factLabel(fact)}：</span>
        <strong className="wrap">{valueWords(fact, record.value ?? '')}</strong>
      </div>
      <RecordTags record={record} />
    </>
  );
}
