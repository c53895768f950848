import type { Schemas } from '@/api/client';

/** Chinese names of funds and what happens to money. */
export const fundKindNames: Partial<Record<Schemas['funds.Fund.Kind'], string>> = {
  EMPLOYMENT_SUBSIDY: '就业补助资金',
  UNEMPLOYMENT_INSURANCE: '失业保险基金',
  SKILLS_CAMPAIGN: '职业技能提升行动专账资金',
  START_UP_LOAN_INTEREST: '创业担保贷款贴息资金',
  TAX_EXPENDITURE: '税式支出',
  COUNTY_FUNDS: '县级资金',
  CITY_FUNDS: '市级资金',
  NOT_STATED: '文件没有写明的资金',
};

export const levelNames: Partial<Record<Schemas['funds.BudgetLine.Level'], string>> = {
  CENTRE: '中央',
  PROVINCE: '省级',
  CITY: '市级',
  COUNTY: '县级',
};

export const batchStateNames: Partial<Record<Schemas['funds.PaymentBatch.State'], string>> = {
  PREPARED: '待第二人复核',
  RELEASED: '已交银行',
  DONE: '已全部回盘',
  CANCELLED: '已作废',
};

export const batchStateTags: Partial<Record<Schemas['funds.PaymentBatch.State'], string>> = {
  PREPARED: 'tag amber',
  RELEASED: 'tag blue',
  DONE: 'tag green',
};

export const paymentStateNames: Partial<Record<Schemas['funds.Payment.State'], string>> = {
  QUEUED: '待组批',
  IN_BATCH: '已组批',
  SENT: '已交银行',
  PAID: '已支付',
  FAILED: '支付失败',
  UNKNOWN: '结果不明',
  REISSUED: '已换账户重付',
  CANCELLED: '已取消',
};

export const paymentStateTags: Partial<Record<Schemas['funds.Payment.State'], string>> = {
  PAID: 'tag green',
  FAILED: 'tag red',
  UNKNOWN: 'tag amber',
  SENT: 'tag blue',
  IN_BATCH: 'tag blue',
};

export const resultFileStateNames: Partial<Record<Schemas['funds.ResultFile.State'], string>> = {
  UPLOADING: '等待上传',
  TAKEN: '已入账',
  FAULTY: '文件有错，没有入账',
};

export const resultFileStateTags: Partial<Record<Schemas['funds.ResultFile.State'], string>> = { TAKEN: 'tag green', FAULTY: 'tag red', UPLOADING: 'tag amber' };

/** Proposals, reissues, recoveries and resolutions alike: one proposes, another decides. */
export const decisionStateNames: Partial<Record<Schemas['funds.Proposal.State'] | Schemas['funds.Reissue.State'] | Schemas['funds.Recovery.State'] | Schemas['funds.Resolution.State'], string>> = {
  OPEN: '待第二人复核',
  APPROVED: '已同意',
  REJECTED: '没有同意',
};

export const decisionStateTags: Partial<Record<Schemas['funds.Proposal.State'] | Schemas['funds.Reissue.State'] | Schemas['funds.Recovery.State'] | Schemas['funds.Resolution.State'], string>> = {
  OPEN: 'tag amber',
  APPROVED: 'tag green',
  REJECTED: 'tag red',
};

export const proposalKindNames: Partial<Record<Schemas['funds.Proposal.Kind'], string>> = {
  BUDGET: '调整预算',
  TRANSFER: '调剂',
  MONTH_CLOSE: '月结',
  YEAR_CLOSE: '年结',
};

export const accountNames: Partial<Record<Schemas['funds.Account.Kind'], string>> = {
  AVAILABLE: '可用',
  RESERVED: '占用',
  PAYABLE: '应付',
  PAID: '已拨付',
  CARRIED_OUT: '结转下年',
  RETURNED: '收回',
  ALLOCATED: '预算下达',
  CARRIED_IN: '上年结转',
  RECOVERED: '追回',
};

export const actNames: Partial<Record<Schemas['funds.LedgerEntry.Act'], string>> = {
  BUDGET: '预算',
  TRANSFER: '调剂',
  RESERVE: '占用',
  RELEASE: '退还',
  QUEUE: '转支付',
  PAY: '支付',
  RECOVER: '追回',
  YEAR_CLOSE: '年结',
};

/** What may be granted so often. */
export const keyNames: Record<string, string> = {
  PERSON_OCCUPATION_LEVEL: '同一人同一职业等级',
  PERSON_MEASURE_YEAR_ORDINAL: '同一人每年可享受的次数',
  PERSON_GRANT_KIND: '同一人同一种补贴',
  EMPLOYER_WORKER_GROUP: '同一单位招用同一人',
  EMPLOYER_MEASURE_YEAR: '同一单位每年一次',
  BORROWER_LOAN_SLOT: '同一借款人的贷款次数',
  INCUBATOR_LEVEL: '同一基地同一等级',
  FOUNDER_ONCE: '同一创业者一次',
};

/** What is counted up to a limit. */
export const counterNames: Record<string, string> = { MONTHS: '月数', FENPERYEAR: '年度金额', TIMES: '次数' };

/** Parts of ten thousand as percent: 9025 → "90.25%". */
export const basisPoints = (parts: number | undefined): string =>
  parts === undefined ? '—' : `${(parts / 100).toFixed(2).replace(/\.?0+$/, '')}%`;
