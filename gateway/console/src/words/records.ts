import type { Schemas } from '@/api/client';

/** Chinese names of the states of records. */
export const sourceNames: Partial<Record<Schemas['profiles.FactSource.Kind'], string>> = {
  DECLARED: '本人申报',
  CLERK: '窗口采集',
  DEPARTMENT: '部门数据',
  DERIVED: '系统推算',
};

export const verificationNames: Partial<Record<Schemas['profiles.Verification.State'], string>> = {
  UNVERIFIED: '未核实',
  VERIFIED: '已核实',
  REJECTED: '核实不符',
};

export const verificationTags: Partial<Record<Schemas['profiles.Verification.State'], string>> = {
  UNVERIFIED: 'tag amber',
  VERIFIED: 'tag green',
  REJECTED: 'tag red',
};

export const scopeNames: Partial<Record<Schemas['profiles.Consent.Scope'], string>> = { LOAN_ELIGIBILITY: '查询创业担保贷款资格' };

export const channelNames: Partial<Record<Schemas['profiles.Consent.Channel'], string>> = { PAGE: '网上', COUNTER: '窗口' };

export const purposeNames: Partial<Record<Schemas['profiles.Inquiry.Purpose'], string>> = {
  LOAN_APPLICATION: '贷前审查',
  LOAN_MANAGEMENT: '贷后管理',
  ADVICE: '业务咨询',
};

export const correctionStateNames: Partial<Record<Schemas['profiles.ProfileCorrection.State'], string>> = { OPEN: '等待复核', DONE: '已更正', REJECTED: '没有同意' };

export const correctionStateTags: Partial<Record<Schemas['profiles.ProfileCorrection.State'], string>> = { OPEN: 'tag amber', DONE: 'tag green', REJECTED: 'tag red' };

export const importKindNames: Partial<Record<Schemas['profiles.Import.Kind'], string>> = {
  INSURANCE_MONTHS: '失业保险参保月数',
  GRADUATES: '毕业生名册',
  UNEMPLOYMENT: '失业登记',
  POVERTY_LIST: '脱贫人口、监测对象',
  COMPANIES: '市场主体登记',
};

export const importStateNames: Partial<Record<Schemas['profiles.Import.State'], string>> = {
  UPLOADING: '等待上传',
  RUNNING: '正在处理',
  DONE: '处理完了',
  CANCELLED: '已取消',
  FAILED: '文件有问题',
};

export const accountEventNames: Record<string, string> = {
  SIGNED_IN: '登录',
  WRONG_PASSWORD: '密码错误',
  WRONG_CODE: '动态口令错误',
  LOCKED_OUT: '错误太多，暂时锁定',
  SIGNED_OUT: '退出',
  SESSION_REVOKED: '结束一处登录',
  REFRESH_REUSED: '令牌被重复使用',
  PASSWORD_CHANGED: '修改密码',
  SECOND_FACTOR_SET: '设置动态口令',
  CREATED: '建立账号',
  UPDATED: '修改账号',
  RESET: '重置',
  PROFILE_ACTIVATED: '关联档案',
  ACTING_ENDED: '停止代办',
};
