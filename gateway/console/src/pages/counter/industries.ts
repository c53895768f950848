/** Industries of the national size standard, by the ids of the service's data file: names only; thresholds are the service's. */
export const industries: [string, string][] = [
  ['AGRICULTURE', '农、林、牧、渔业'],
  ['INDUSTRY', '工业'],
  ['CONSTRUCTION', '建筑业'],
  ['WHOLESALE', '批发业'],
  ['RETAIL', '零售业'],
  ['TRANSPORT', '交通运输业'],
  ['WAREHOUSING', '仓储业'],
  ['POST', '邮政业'],
  ['ACCOMMODATION', '住宿业'],
  ['CATERING', '餐饮业'],
  ['TELECOMMUNICATIONS', '信息传输业'],
  ['SOFTWARE', '软件和信息技术服务业'],
  ['REAL_ESTATE', '房地产开发经营'],
  ['PROPERTY_MANAGEMENT', '物业管理'],
  ['LEASING_BUSINESS_SERVICES', '租赁和商务服务业'],
  ['OTHER', '其他未列明行业'],
];
