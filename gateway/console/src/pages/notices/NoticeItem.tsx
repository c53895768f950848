import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { DataTable, type Column } from '@/parts/DataTable';
import { regionName } from '@/words/names';
import { yuan } from '@/words/values';
import { ObjectForm } from './ObjectForm';

type Line = Schemas['claims.NoticeLine'] & { row: number };

/** A notice with its frozen list. Whether an objection still comes in time the service says. */
export function NoticeItem({ notice, measure }: { notice: Schemas['claims.Notice']; measure: string }) {
  const [objecting, setObjecting] = useState(false);
  const lines = (notice.lines ?? []).map((line, row) => ({ ...line, row }));
  const number = lines[0]?.claimNumber ?? '';
  const columns: Column<Line>[] = [
    { title: '单位', of: (line) => line.applicantName },
    { title: '人员', of: (line) => line.personName || '—' },
    { title: '金额', of: (line) => yuan(line.amountFen), figure: true },
  ];
  return (
    <article className="panel" data-notice={number}>
      <h2>
        {measure} <span className="tag">{regionName(notice.region)}</span>
      </h2>
      <p className="small soft">
        编号 {number}；公示期 {notice.from} 至 {notice.to}
      </p>
      <DataTable label={`公示名单 ${number}`} columns={columns} rows={lines} keyOf={(line) => String(line.row)} />
      {notice.ended ? (
        <p className="small soft">公示已经结束，不再受理异议。</p>
      ) : (
        <button type="button" className="button link" aria-expanded={objecting} aria-label={`提出异议：${number}`} onClick={() => setObjecting(!objecting)}>
          提出异议
        </button>
      )}
      {objecting && !notice.ended && <ObjectForm claimNumber={number} />}
    </article>
  );
}
