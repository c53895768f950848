import type { Schemas } from '@/api/client';

type State = Schemas['claims.ClaimState.Kind'];

/** What a queue shows. The permission says only whose queue comes up first; what somebody may do with a claim the service says. */
export interface View {
  key: string;
  name: string;
  states: State[];
  permission?: string;
}

export const views: readonly View[] = [
  { key: 'accept', name: '待受理', states: ['SUBMITTED'], permission: 'claims.accept' },
  { key: 'review', name: '待审核', states: ['ACCEPTED', 'REVIEWED'], permission: 'claims.review' },
  { key: 'approve', name: '公示、待审批', states: ['IN_NOTICE'], permission: 'claims.approve' },
  { key: 'object', name: '异议和复核', states: ['OBJECTED', 'RECONSIDERATION'], permission: 'claims.object' },
  { key: 'pay', name: '待支付', states: ['APPROVED'], permission: 'claims.pay' },
  { key: 'paying', name: '支付中、支付有问题', states: ['PAYABLE', 'PART_PAID', 'PAYMENT_FAILED', 'PAYMENT_UNKNOWN', 'RECOVERING'] },
  { key: 'waiting', name: '待补正、中止', states: ['CORRECTION_REQUESTED', 'SUSPENDED'] },
  { key: 'ended', name: '已办结', states: ['PAID', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'RECOVERED'] },
  { key: 'all', name: '全部', states: [] },
];

export const firstView = (may: (permission: string) => boolean): string => views.find((view) => view.permission && may(view.permission))?.key ?? 'all';
