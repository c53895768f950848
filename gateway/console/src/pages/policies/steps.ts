export const stepNames: Record<string, string> = { ACCEPT: '受理', REVIEW: '审核', APPROVE: '审批', NOTICE: '公示', PAY: '拨付' };

export const claimantNames: Record<string, string> = {
  PERSON: '个人',
  EMPLOYER: '用人单位',
  TRAINING_BODY: '培训机构',
  INTERNSHIP_BASE: '见习单位',
  INCUBATOR: '孵化基地',
};

export const aspectNames: Record<string, string> = {
  period: '有效期',
  region: '地区',
  basis: '依据',
  amount: '标准',
  limits: '限制',
  excludes: '不能同时享受',
  funding: '资金来源',
  materials: '材料',
  procedure: '办理步骤',
};
