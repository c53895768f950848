import { factForms, type FactName } from '@/api/facts.gen';

type Words = Record<string, string>;

const groups: Words = {
  HIGHER_EDUCATION_GRADUATE: '普通高校毕业生',
  SECONDARY_VOCATIONAL_GRADUATE: '中职中专毕业生',
  TECHNICAL_SCHOOL_GRADUATE: '技工院校毕业生',
  STUDENT: '在校大中专学生',
  OVERSEAS_RETURNEE: '留学回国人员',
  EMPLOYMENT_HARDSHIP: '就业困难人员',
  ZERO_EMPLOYMENT_FAMILY: '零就业家庭成员',
  LOW_INCOME_FAMILY: '低保家庭成员',
  POVERTY_ALLEVIATED: '脱贫人口（含监测对象）',
  POOR_FAMILY_MEMBER: '贫困家庭子女、劳动力',
  RETURNED_MIGRANT_WORKER: '返乡农民工',
  RURAL_LABOUR_TRANSFER: '农村转移就业劳动者',
  VETERAN: '退役军人',
  SELF_ARRANGED_VETERAN: '自主就业退役士兵',
  NEW_CITIZEN: '新市民',
  DISABLED: '残疾人',
  SCHOOL_LEAVER: '未继续升学的应届初高中毕业生',
  LEAVE_POST_STARTER: '离岗创业人员',
  MILITARY_CADRE: '军队转业干部',
  RETURNED_FOUNDER: '返乡下乡创业人员',
};

const levels: Words = { NATIONAL: '国家级', PROVINCIAL: '省级', CITY: '市级', COUNTY: '县级' };

const options: Partial<Record<FactName, Words>> = {
  'person.groups': groups,
  'person.workplace': { HOME_COUNTY: '本县（市、区）', OTHER_COUNTY: '市内其他县', OTHER_CITY: '省内其他市', OTHER_PROVINCE: '省外' },
  'certificate.level': {
    LEVEL_5: '初级（五级）',
    LEVEL_4: '中级（四级）',
    LEVEL_3: '高级（三级）',
    LEVEL_2: '技师（二级）',
    LEVEL_1: '高级技师（一级）',
    UNGRADED: '不分级或没有写等级',
  },
  'employer.kind': {
    ENTERPRISE: '企业',
    SELF_EMPLOYED: '个体工商户',
    SOCIAL_GROUP: '社会团体',
    FOUNDATION: '基金会',
    SOCIAL_SERVICE_ORG: '社会服务机构',
    LAW_FIRM: '律师事务所',
    ACCOUNTING_FIRM: '会计师事务所',
    PUBLIC_INSTITUTION: '事业单位',
  },
  'employer.size': { MICRO: '微型', SMALL: '小型', MEDIUM: '中型', LARGE: '大型' },
  'hire.insurances': { UNEMPLOYMENT: '失业保险', INJURY: '工伤保险', PENSION: '职工基本养老保险', MEDICAL: '职工基本医疗保险' },
  'business.kind': { ENTERPRISE: '企业', SELF_EMPLOYED: '个体工商户' },
  'loan.borrower': { INDIVIDUAL: '个人', PARTNERSHIP: '合伙创业（组织起来就业）', SELF_EMPLOYED: '个体工商户', SME: '小微企业' },
  'training.apprenticeLevel': { INTERMEDIATE: '中级工', SENIOR: '高级工' },
  'incubator.recognisedLevel': levels,
  'recognition.level': levels,
  'recognition.title': {
    STARTUP_PROJECT: '大众创业优秀项目',
    RETURN_HOME_PROJECT: '农民工返乡创业示范项目',
    RETURN_HOME_PARK: '农民工返乡创业示范园区',
    RETURN_HOME_TOWNSHIP: '农民工返乡创业示范乡镇',
    STAR_SPACE: '星创天地',
    SELF_EMPLOYED_DIRECTORY: '“名特优新”个体工商户名录库',
    POSTDOCTORAL_STATION: '博士后科研工作站',
    POSTDOCTORAL_BASE: '博士后科研创新实践基地',
    POSTDOCTORAL_PROJECT: '获博士后科学基金资助的项目',
    SKILL_BASE: '高技能人才培养示范基地',
    MASTER_STUDIO: '技能大师工作室',
    OUTSIDE_RESEARCH: '省外、境外研发机构或离岸创新中心',
    INNOVATION_PLATFORM: '企业技术中心等创新平台',
    SERVICE_PLATFORM: '中小企业公共服务（示范）平台',
    CROSS_BORDER_PARK: '跨境电商示范园区暨人才孵化平台',
    NO_TITLE: '都没有',
  },
  'recognition.prize': { FIRST: '一等奖', SECOND: '二等奖', THIRD: '三等奖', NO_PRIZE: '参加评定，没有获奖' },
  'talent.team': {
    ACADEMICIAN: '国家最高科学技术奖获得者、两院院士领衔的团队',
    NATIONAL_PLAN: '国家高层次人才特殊支持计划人才及同等层次团队',
    CITY: '市级以上其他创业创新团队',
    NO_TEAM: '不是，或没有评定过',
  },
  'talent.tier': {
    LEADING_FOUNDER: '创业领军人才',
    LEADING_INNOVATOR: '创新领军人才',
    HIGH_LEVEL_FOUNDER: '高层次创业人才',
    HIGH_LEVEL_INNOVATOR: '高层次创新人才',
    NO_TIER: '不是，或没有评定过',
  },
  'talent.degree': {
    DOCTOR: '博士研究生',
    MASTER: '硕士研究生',
    DOUBLE_FIRST_CLASS_BACHELOR: '“双一流”建设高校本科',
    OTHER_GRADUATE: '其他普通高校毕业生',
    PREPARATORY_TECHNICIAN: '技工院校预备技师（技师）班毕业生',
    NO_DEGREE: '都不是',
  },
  'talent.nationalTitle': { LEADING: '国家级领军人才', YOUNG: '青年拔尖人才', NO_NATIONAL_TITLE: '都不是' },
};

/** What one choice of a fact is called. */
export const optionLabel = (fact: FactName, value: string): string => options[fact]?.[value] ?? value;

/** What a constant is called where its fact is not said, e.g. in the words of an amount. */
export const constantLabel = (value: string): string => Object.values(options).find((words) => value in words)?.[value] ?? value;

/** The choices of a fact, in the contract's order. Groups that later texts name get their names from GET /v1/local-groups. */
export function optionsOf(fact: FactName, localGroups: ReadonlyMap<string, string> = new Map()): { value: string; label: string }[] {
  const form = factForms[fact];
  const values: readonly string[] = 'values' in form ? form.values : [];
  return values
    .filter((value) => !value.startsWith('LOCAL_GROUP_') || localGroups.has(value))
    .map((value) => ({ value, label: localGroups.get(value) ?? optionLabel(fact, value) }));
}
