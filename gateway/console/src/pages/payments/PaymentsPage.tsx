import { Tabs } from 'antd';
import { useSearchParams } from 'react-router-dom';
import { AntdPage } from '@/parts/AntdPage';
import { NeedsSignIn } from '@/parts/NeedsSignIn';
import { Batches } from './Batches';
import { DoubleGrants } from './DoubleGrants';
import { PaymentSearch } from './PaymentSearch';
import { PaymentStop } from './PaymentStop';
import { Recoveries } from './Recoveries';
import { Reissues } from './Reissues';
import { Resolutions } from './Resolutions';

/** "拨付": batches to the bank and what came back, payments with their results, what became of those that the bank did not know of, accounts being corrected, money that came back, and what was granted twice. */
export default function PaymentsPage() {
  const [params, setParams] = useSearchParams();
  const tabs = [
    { key: 'batches', label: '支付批次', children: <Batches /> },
    { key: 'payments', label: '逐笔支付', children: <PaymentSearch /> },
    { key: 'resolutions', label: '查明结果', children: <Resolutions /> },
    { key: 'reissues', label: '更正账户', children: <Reissues /> },
    { key: 'recoveries', label: '追回', children: <Recoveries /> },
    { key: 'double', label: '重复发放', children: <DoubleGrants /> },
  ];
  return (
    <AntdPage>
      <NeedsSignIn>
        <h1>拨付</h1>
        <PaymentStop />
        <Tabs items={tabs} activeKey={params.get('tab') ?? 'batches'} onChange={(tab) => setParams({ tab })} destroyOnHidden />
      </NeedsSignIn>
    </AntdPage>
  );
}
