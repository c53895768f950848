import { useState } from 'react';
import type { Schemas } from '@/api/client';
import { SelectField } from '@/parts/SelectField';
import { paymentStateNames } from '@/words/funds';
import { choices, staffRegionOptions } from '@/words/names';
import { PaymentList } from './PaymentList';

/** Payments by state: those whose result is unknown come first, for somebody has to find out. */
export function PaymentSearch() {
  const [state, setState] = useState<Schemas['funds.Payment.State'] | ''>('UNKNOWN');
  const [region, setRegion] = useState('');
  return (
    <section className="panel" aria-label="逐笔支付">
      <h2>逐笔支付</h2>
      <div className="row" role="search">
        <SelectField label="状态" value={state} options={choices(paymentStateNames)} empty="全部" onChange={setState} />
        <SelectField label="地区" value={region} options={staffRegionOptions} empty="我管的全部" onChange={setRegion} />
      </div>
      <PaymentList key={`${state} ${region}`} query={{ state: state || undefined, region: region || undefined }} />
    </section>
  );
}
