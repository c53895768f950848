import type { Schemas } from '@/api/client';
import { DataTable, type Column } from '@/parts/DataTable';
import { yuan } from '@/words/values';

type Grant = Schemas['policies.Grant'];

/** What was granted before and not given back; what of it blocks the claim, the conditions and the reservation say. */
export function EarlierGrants({ grants, measureName }: { grants: readonly Grant[]; measureName: (measure: string | undefined) => string }) {
  const columns: Column<Grant & { row: number }>[] = [
    { title: '待遇', of: (grant) => measureName(grant.measure) },
    { title: '申请日期', of: (grant) => grant.on },
    { title: '金额', of: (grant) => yuan(grant.amountFen), figure: true },
  ];
  return (
    <>
      <h3>以前享受的待遇</h3>
      <DataTable label="以前享受的待遇" columns={columns} rows={grants.map((grant, row) => ({ ...grant, row }))} keyOf={(grant) => String(grant.row)} empty="没有享受过。" />
    </>
  );
}
