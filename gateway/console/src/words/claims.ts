import type { Schemas } from '@/api/client';

type State = Schemas['claims.ClaimState.Kind'];
type Urgency = Schemas['claims.Urgency.Kind'];

/** Chinese names of what happens to claims. */
export const claimStateNames: Record<State, string> = {
  DRAFT: '草稿',
  SUBMITTED: '已提交，待受理',
  CORRECTION_REQUESTED: '待补正',
  ACCEPTED: '已受理，待审核',
  REVIEWED: '已审核，待资金',
  IN_NOTICE: '公示中',
  OBJECTED: '有异议',
  APPROVED: '已审批，待支付',
  PAYABLE: '支付中',
  PAID: '已支付',
  PART_PAID: '部分支付',
  PAYMENT_FAILED: '支付失败',
  PAYMENT_UNKNOWN: '支付结果不明',
  REJECTED: '不予批准',
  RECONSIDERATION: '复核中',
  WITHDRAWN: '已撤回',
  LAPSED: '已失效',
  SUSPENDED: '已中止',
  RECOVERING: '追回中',
  RECOVERED: '已追回',
};

const stateTags: Partial<Record<State, string>> = {
  PAID: 'tag green',
  APPROVED: 'tag green',
  PAYABLE: 'tag green',
  CORRECTION_REQUESTED: 'tag amber',
  OBJECTED: 'tag amber',
  PART_PAID: 'tag amber',
  PAYMENT_UNKNOWN: 'tag amber',
  SUSPENDED: 'tag amber',
  PAYMENT_FAILED: 'tag red',
  REJECTED: 'tag red',
  LAPSED: 'tag red',
};

export const claimStateTag = (state: State): string => stateTags[state] ?? 'tag blue';

export const urgencyNames: Record<Urgency, string> = { GREEN: '期限内', AMBER: '快到期', RED: '已逾期' };
export const urgencyTags: Record<Urgency, string> = { GREEN: 'tag green', AMBER: 'tag amber', RED: 'tag red' };

/** What was done, by the name of the event; one that has no name yet stays as it came. */
export const claimEventNames: Record<string, string> = {
  SUBMITTED: '提交',
  CORRECTED: '补正后再次提交',
  EDITED: '修改',
  ACCOUNT_CHANGED: '变更收款账户',
  FILE_ATTACHED: '上传材料',
  WITHDRAWAL_ASKED: '登记申请人撤回，待另一人确认',
  WITHDRAWN: '撤回',
  ACCEPTED: '受理',
  CORRECTION_REQUESTED: '一次性告知补正',
  LAPSED: '逾期未补正，失效',
  VERSION_CHANGED: '改按新版政策办理',
  REVIEWED: '审核',
  NOTICE_STARTED: '占用资金，开始公示',
  REJECTED: '不予批准',
  OBJECTED: '收到异议',
  OBJECTION_DISMISSED: '异议不成立',
  OBJECTION_UPHELD: '异议成立',
  APPROVED: '审批通过',
  RETURNED: '退回重审',
  SENT_TO_PAYMENT: '转支付',
  PAID: '支付成功',
  PAYMENT_FAILED: '支付失败',
  PAYMENT_UNKNOWN: '支付结果不明',
  PAID_AGAIN: '更正账户后再支付',
  RECOVERING: '开始追回',
  RECOVERED: '全部追回',
  RECONSIDERATION_ASKED: '申请复核',
  REFUSAL_CONFIRMED: '复核维持原决定',
  REOPENED: '复核后重新审核',
  SUSPENDED: '中止',
  RESUMED: '恢复办理',
};

/** Steps of the procedure. */
export const stepNames: Record<string, string> = {
  EDIT: '修改',
  SUBMIT: '提交',
  WITHDRAW: '撤回',
  ACCEPT: '受理',
  REQUEST_CORRECTION: '要求补正',
  LAPSE: '失效',
  REVIEW: '审核',
  START_NOTICE: '开始公示',
  REJECT: '不予批准',
  OBJECT: '提出异议',
  DISMISS_OBJECTION: '认定异议不成立',
  DISMISS_LAST_OBJECTION: '认定最后一条异议不成立',
  UPHOLD_OBJECTION: '认定异议成立',
  APPROVE: '审批',
  RETURN: '退回重审',
  SEND_TO_PAYMENT: '转支付',
  PAY: '支付成功',
  PAY_PART: '部分支付',
  FAIL_PAYMENT: '支付失败',
  LOSE_PAYMENT: '支付结果不明',
  PAY_AGAIN: '重新支付',
  RECOVER: '追回',
  COMPLETE_RECOVERY: '全部追回',
  ASK_RECONSIDERATION: '申请复核',
  CONFIRM_REFUSAL: '维持原决定',
  REOPEN: '重新审核',
  SUSPEND: '中止',
  RESUME: '恢复办理',
};

/** Parts of the procedure that different people take, as the service names them. */
export const partNames: Record<string, string> = {
  'changing the account': '变更收款账户',
  accepting: '受理',
  reviewing: '审核',
  approving: '审批',
  'handing over for payment': '转支付',
  suspending: '中止',
  'deciding an objection': '处理异议',
  'deciding a reconsideration': '复核',
};

export const verdictNames: Partial<Record<Schemas['claims.Objection.Verdict'], string>> = { UPHELD: '异议成立', DISMISSED: '异议不成立' };

export const outcomeNames: Partial<Record<Schemas['policies.Entitlement.Outcome'], string>> = {
  ENTITLED: '符合',
  NOT_ENTITLED: '不符合',
  NEEDS_FACTS: '还缺情况',
};

export const outcomeTags: Partial<Record<Schemas['policies.Entitlement.Outcome'], string>> = {
  ENTITLED: 'tag green',
  NOT_ENTITLED: 'tag red',
  NEEDS_FACTS: 'tag amber',
};
