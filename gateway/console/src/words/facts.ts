import type { FactName } from '@/api/facts.gen';

/** What a fact is called in a table, and how it is asked for. Labels only: what a fact means for a measure, the service says. */
interface FactWords {
  label: string;
  question: string;
}

const words = (label: string, question: string): FactWords => ({ label, question });

export const factWords: Record<FactName, FactWords> = {
  'person.birthDate': words('出生日期', '您的出生日期是哪一天？'),
  'person.groups': words('所属人群', '您属于下面哪些人群？（可以多选，都不属于就直接点“下一步”）'),
  'person.groupsKnown': words('人群已全部说明', '上面选的人群是不是全部？'),
  'person.graduationDate': words('毕业日期', '您最后一次毕业是哪一天？'),
  'person.employed': words('目前在业', '您目前有工作吗？'),
  'person.registeredUnemployed': words('已失业登记', '您办理失业登记了吗？'),
  'person.registeredUnemployedSince': words('失业登记日期', '您是哪一天办理失业登记的？'),
  'person.unemploymentInsuranceMonths': words('失业保险累计缴费月数', '您的失业保险一共交了多少个月？'),
  'person.enterpriseEmployee': words('企业在职职工', '您是企业在职职工吗？'),
  'person.receivingUnemploymentBenefit': words('正在领取失业保险金', '您正在领取失业保险金吗？'),
  'person.flexiblyEmployed': words('灵活就业', '您是灵活就业人员吗？'),
  'person.paysOwnSocialInsurance': words('自己缴纳社会保险费', '您的社会保险费是自己缴纳的吗？'),
  'person.ownContributionFen': words('个人缴纳的社会保险费', '申请期间您自己缴了多少社会保险费？'),
  'person.workplace': words('外出务工地点', '您在哪里务工？'),
  'certificate.occupation': words('证书上的职业（工种）', '证书上写的职业（工种）是什么？'),
  'certificate.level': words('证书等级', '您取得的职业资格证书或技能等级证书是几级？'),
  'certificate.issuedOn': words('发证日期', '证书是哪一天发的？'),
  'employer.kind': words('单位类型', '单位是哪一类？'),
  'employer.size': words('单位规模', '按国家划型标准，单位是什么规模？'),
  'employer.insuredAsUnit': words('以单位形式参保', '是以单位形式参加社会保险的吗？'),
  'employer.insuredStaff': words('上年度参保人数', '单位上年度有多少职工参保？'),
  'employer.unemploymentInsuranceMonths': words('单位失业保险足额缴费月数', '单位足额缴纳失业保险多少个月了？'),
  'employer.premiumPaidLastYearFen': words('上年度缴纳的失业保险费', '单位和职工上年度一共缴了多少失业保险费？'),
  'employer.layoffRate': words('上年度裁员率', '单位上年度的裁员率是多少？'),
  'employer.smallLowProfit': words('小型微利企业', '按税收规定，单位是小型微利企业吗？'),
  'employer.manufacturing': words('制造业企业', '单位属于制造业吗？'),
  'employer.pensionContributionFen': words('单位缴纳的养老保险费', '申请期间单位为职工缴了多少养老保险费（单位部分）？'),
  'hire.contractSignedOn': words('劳动合同签订日期', '劳动合同是哪一天签的？'),
  'hire.contractMonths': words('劳动合同期限', '劳动合同签了多少个月？'),
  'hire.insurances': words('为其缴纳的社会保险', '单位为新招的人缴了哪些社会保险？（可以多选）'),
  'hire.insuredMonths': words('已为其缴费月数', '单位已经为新招的人缴费多少个月？'),
  'hire.headcount': words('招用人数', '按同样条件招用了多少人？'),
  'hire.employerContributionFen': words('单位实际缴纳的社会保险费', '申请期间单位实际为他们缴了多少社会保险费？'),
  'internship.baseRecognised': words('见习单位已认定', '见习单位经过认定了吗？'),
  'internship.months': words('申请的见习月数', '申请多少个月的见习补贴？'),
  'internship.retentionRate': words('见习留用率', '见习期满留用的比例是多少？'),
  'internship.localMinimumWageFen': words('当地月最低工资', '当地每月最低工资是多少？'),
  'internship.hiredBeforeEnd': words('见习期未满即留用', '见习期没满就签订劳动合同了吗？'),
  'internship.remainingMonths': words('剩余见习月数', '签合同时见习期还剩多少个月？'),
  'business.kind': words('创办的经营主体类型', '您办的是企业还是个体工商户？'),
  'business.firstTime': words('首次创业', '是第一次创业吗？'),
  'business.registeredOn': words('登记注册日期', '营业执照是哪一天登记的？'),
  'business.operatingMonths': words('正常经营月数', '已经正常经营多少个月？'),
  'business.inIncubator': words('在孵化基地内', '经营场所在创业孵化基地里吗？'),
  'business.monthlyCostFen': words('每月运营费用', '每月的物管、卫生、房租和水电费一共多少？'),
  'business.costMonths': words('申请的费用月数', '申请多少个月的费用？'),
  'business.jobsCreated': words('带动就业人数', '带动了多少人就业？'),
  'business.taxRegisteredOn': words('税务登记日期', '税务登记是哪一天办的？'),
  'business.taxDueFen': words('当年应缴税额', '当年经营所得个人所得税和增值税一共应缴多少？'),
  'loan.borrower': words('借款人类型', '谁来借这笔创业担保贷款？'),
  'loan.requestedFen': words('申请贷款金额', '想贷多少钱？'),
  'loan.termMonths': words('贷款期限', '想贷多少个月？'),
  'loan.annualRate': words('贷款年利率', '贷款年利率是多少？'),
  'loan.subsidisedTimesUsed': words('已享受贴息次数', '以前享受过几次创业担保贷款贴息？（没有就填 0）'),
  'loan.staff': words('现有职工人数', '企业现在有多少职工？'),
  'loan.eligibleNewHires': words('当年新招用的符合条件人数', '今年新招了多少符合创业担保贷款条件的人？'),
  'loan.newHireContractMonths': words('新招用人员的合同期限', '与新招的人签了多少个月的合同（取最短的）？'),
  'loan.honoured': words('获市级以上荣誉或创业大赛奖项', '获得过市级以上荣誉称号或创业大赛奖项吗？'),
  'loan.subsidyEligible': words('符合贴息条件', '符合贷款贴息条件吗？'),
  'loan.guarantorMonthlyContributionFen': words('反担保人月缴存额', '反担保人每月的社会保险或公积金缴存额是多少？'),
  'training.startedOn': words('培训开始日期', '培训是哪一天开始的？'),
  'training.headcount': words('培训人数', '培训了多少人？'),
  'training.apprenticeLevel': words('学徒培养等级', '学徒按什么等级培养？'),
  'training.years': words('培训年数', '培训几年？'),
  'training.recognisedProvider': words('培训机构符合规定', '是由单位自己或认定的培训机构培训的吗？'),
  'training.shopsOpened': words('开设网店数', '参加培训的创业者开了多少家网店？'),
  'training.shopMonths': words('网店运营月数', '网店运营了多少个月（取最短的）？'),
  'training.lawful': words('无违法经营行为', '网店没有违法经营行为，对吗？'),
  'incubator.recognisedLevel': words('孵化基地认定级别', '孵化基地被认定为哪一级？'),
  'incubator.qualifyingFirms': words('成功孵化企业数', '有多少家孵化企业经营满一年并且带动三人以上就业？'),
  'conversion.selfEmployedMonths': words('转型前个体经营月数', '转为企业前，个体工商户经营了多少个月？'),
  'conversion.convertedOn': words('转为企业日期', '是哪一天转为企业的？'),
  'conversion.operatingMonths': words('转型后正常经营月数', '转为企业后正常经营了多少个月？'),
  'conversion.taxMonths': words('连续纳税月数', '已经连续纳税多少个月？'),
  'conversion.goodCredit': words('信用良好', '没有失信记录，也没有列入经营异常名录，对吗？'),
  'conversion.firstConversion': words('首次转为企业', '经营者本人是第一次个转企吗？'),
  'conversion.soundBooks': words('账务健全', '账务健全并按时申报纳税吗？'),
  'recognition.title': words('认定的称号', '获得了哪一项认定或称号？'),
  'recognition.level': words('认定级别', '是哪一级认定的？'),
  'recognition.recognisedOn': words('认定日期', '是哪一天认定的？'),
  'recognition.firstTime': words('首次认定', '是第一次获得认定吗？'),
  'recognition.prize': words('考核评定等次', '考核评定是几等奖？'),
  'talent.team': words('团队类别', '属于哪一类人才团队？'),
  'talent.tier': words('人才层次', '评定为哪一层次的人才？'),
  'talent.fullTime': words('全职引进', '是全职引进的吗？'),
  'talent.degree': words('最高学历', '最高学历是什么？'),
  'talent.fullTimeStudy': words('全日制学历', '是全日制学历吗？'),
  'talent.newlySettled': words('新引进落户', '是新引进并在本市落户的吗？'),
  'talent.settlingAllowanceEligible': words('符合落户生活补贴条件', '符合落户生活补贴的条件吗？'),
  'talent.nationalTitle': words('国家级人才称号', '入选了哪一类国家级人才计划？'),
  'talent.newlySelected': words('新入选', '是我省新入选的吗？'),
  'talent.trainedInProvince': words('本省培养', '是本省培养的吗？'),
  'talent.nationalGrantFen': words('国家资助金额', '国家给了多少资助？'),
  'talent.broughtIn': words('引进的团队', '团队是引进的吗？'),
  'home.firstInCity': words('本市首套自住商品住房', '买的是在本市的第一套自住商品住房吗？'),
  'home.boughtOn': words('购房日期', '是哪一天买的房？'),
  'home.presaleFiled': words('已办预售许可和网签备案', '房子有预售许可并已在住建部门备案吗？'),
  'home.deedTaxFen': words('已缴契税', '缴了多少契税？'),
  'placement.lawfulAgency': words('依法设立的经营性机构', '机构是依法设立的经营性人力资源服务机构或职业中介吗？'),
  'placement.freeOfCharge': words('免费介绍就业', '没有向求职者收费，对吗？'),
  'placement.placed': words('介绍就业人数', '申请期间介绍了多少人就业？'),
};

export const factGroupNames: Record<string, string> = {
  person: '个人情况',
  certificate: '技能证书',
  business: '自己创业',
  loan: '创业担保贷款',
  employer: '用人单位',
  hire: '招用员工',
  internship: '就业见习',
  training: '组织培训',
  incubator: '孵化基地',
  conversion: '个转企',
  recognition: '认定与称号',
  talent: '引进人才',
  home: '人才购房',
  placement: '职业介绍',
};

export const isFactName = (name: string): name is FactName => Object.hasOwn(factWords, name);

const otherNames: Record<string, string> = { on: '申请日期', region: '地区', history: '已享受的待遇' };

/** What a fact is called; a parameter and what has no name of its own stays as the service named it. */
export function factLabel(name: string): string {
  if (isFactName(name)) {
    return factWords[name].label;
  }
  return otherNames[name] ?? (name.startsWith('parameter:') ? '文件尚未公布的标准' : name);
}

/** The unit behind a number, where its label does not say it. */
export const unitOf = (name: FactName): string => (/Months$/.test(name) || name === 'internship.months' ? '个月' : '');
