import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];
type Family = Schemas['policies.Family.Kind'];
type RoleKind = Schemas['accounts.Role.Kind'];

export const familyNames: Partial<Record<Family, string>> = {
  TRAINING: '培训补贴',
  HIRING: '吸纳就业',
  SOCIAL_INSURANCE: '社会保险',
  TAX: '税收扣减',
  STARTUP_GRANT: '创业补贴',
  STARTUP_LOAN: '创业担保贷款',
  SELF_EMPLOYED: '个体工商户',
  INCUBATOR: '孵化基地',
  GUARANTEE: '担保',
  TALENT: '人才',
  JOB_SERVICE: '就业服务',
  RELIEF: '纾困',
};

export const roleNames: Partial<Record<RoleKind, string>> = {
  JOB_SEEKER: '求职者',
  EMPLOYER_AGENT: '单位经办人',
  TRAINING_BODY: '培训机构',
  BASE_OPERATOR: '见习单位、孵化基地',
  CLERK: '受理人员',
  REVIEWER: '审核人员',
  APPROVER: '审批人员',
  OBJECTION_OFFICER: '异议处理人员',
  FINANCE: '财务人员',
  SUPERVISOR: '监督人员',
  AUDITOR: '审计人员',
  VACANCY_REVIEWER: '岗位审核人员',
  POLICY_EDITOR: '政策编辑',
  POLICY_APPROVER: '政策发布审核',
  GUARANTEE_OFFICER: '担保机构人员',
  BANK_OFFICER: '银行经办人',
  BANK_SYSTEM: '银行系统',
  ADMINISTRATOR: '系统管理员',
};

export const regionNames: Record<string, string> = {
  '410800': '焦作市',
  '410802': '解放区',
  '410803': '中站区',
  '410804': '马村区',
  '410811': '山阳区',
  '410821': '修武县',
  '410822': '博爱县',
  '410823': '武陟县',
  '410825': '温县',
  '410882': '沁阳市',
  '410883': '孟州市',
  '419001': '济源市',
  '410000': '河南省',
  '100000': '全国',
};

export const regionName = (code: string | undefined): string => (code ? (regionNames[code] ?? code) : '');

const isCounty = (code: string) => code.startsWith('4108') && code !== '410800';

/** Counties of the city, and the city that the province keeps beside it. */
export const countyOptions = Object.entries(regionNames)
  .filter(([code]) => isCounty(code) || code === '419001')
  .map(([value, label]) => ({ value, label }));

/** Regions that staff can answer for. */
export const staffRegionOptions = [{ value: '410800', label: '焦作市（全市）' }, ...countyOptions];

/** Options of a choice, from its names. */
export const choices = <T extends string>(names: Partial<Record<T, string>>): { value: T; label: string }[] =>
  (Object.entries(names) as [T, string][]).map(([value, label]) => ({ value, label }));
