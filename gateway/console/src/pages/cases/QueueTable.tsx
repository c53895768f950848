import { Link } from 'react-router-dom';
import type { Schemas } from '@/api/client';
import { DataTable, type Column } from '@/parts/DataTable';
import { useMeasureName } from '@/parts/useMeasureName';
import { regionName } from '@/words/names';
import { yuan } from '@/words/values';
import { DueTag, StateTag } from '../claims/StateTag';
import { useRowKeys } from './useRowKeys';

type Claim = Schemas['claims.Claim'];

export function QueueTable({ claims }: { claims: readonly Claim[] }) {
  const measureName = useMeasureName();
  const { list, remember } = useRowKeys<HTMLDivElement>(claims.length);
  const columns: Column<Claim>[] = [
    { title: '期限', of: (claim) => <DueTag claim={claim} /> },
    {
      title: '编号',
      of: (claim) => (
        <Link data-row to={`/queue/${claim.claim}`} onClick={() => remember(claims.indexOf(claim))}>
          {claim.number}
        </Link>
      ),
    },
    { title: '申请人', of: (claim) => claim.applicantName },
    { title: '申领什么', of: (claim) => measureName(claim.measure) },
    { title: '地区', of: (claim) => regionName(claim.region) },
    { title: '金额', of: (claim) => yuan(claim.amountFen), figure: true },
    { title: '状态', of: (claim) => <StateTag state={claim.state} /> },
  ];
  return (
    <div ref={list}>
      <DataTable label="申领" columns={columns} rows={claims} keyOf={(claim) => claim.claim ?? ''} empty="没有要办的申领。" />
    </div>
  );
}
