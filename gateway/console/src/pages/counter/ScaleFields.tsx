import type { ProblemError } from '@/api/problem';
import { Field } from '@/parts/Field';
import { SelectField } from '@/parts/SelectField';
import { industries } from './industries';

/** What firm size is reckoned from, as typed. */
export interface Scale {
  industry: string;
  staff: string;
  revenue: string;
  assets: string;
}

export const emptyScale: Scale = { industry: '', staff: '', revenue: '', assets: '' };

export function ScaleFields({ scale, problem, onChange }: { scale: Scale; problem: ProblemError | undefined; onChange: (scale: Scale) => void }) {
  const change = (values: Partial<Scale>) => onChange({ ...scale, ...values });
  return (
    <fieldset>
      <legend className="small-legend">划型依据（可以不填）</legend>
      <SelectField label="行业" empty="不填，规模按申报" value={scale.industry} options={industries.map(([value, label]) => ({ value, label }))} fault={problem?.of('scale.industry')} onChange={(industry) => change({ industry })} />
      {scale.industry && (
        <>
          <Field label="从业人员（人）" inputMode="numeric" pattern="[0-9]*" value={scale.staff} fault={problem?.of('scale.staff')} onChange={(event) => change({ staff: event.target.value })} />
          <Field label="上年营业收入（元）" inputMode="decimal" value={scale.revenue} fault={problem?.of('scale.revenueFen')} onChange={(event) => change({ revenue: event.target.value })} />
          <Field label="上年末资产总额（元，部分行业用）" inputMode="decimal" value={scale.assets} fault={problem?.of('scale.assetsFen')} onChange={(event) => change({ assets: event.target.value })} />
        </>
      )}
    </fieldset>
  );
}
