import type { FaultWords } from './faults';

/** What is said of the number of an identity card or of a business licence. */
const numbers: FaultWords = [
  [/^is required: the 18 characters of the identity card$/, '必填：身份证上的 18 位号码。'],
  [/^has 15 digits, as the first-generation card had; give the 18 characters of the second-generation number \(二代身份证\)$/, '这是 15 位的旧号码，请填二代身份证上的 18 位号码。'],
  [/^has ([0-9]+) characters; an identity number has 18$/, '现在是 $1 位，身份证号码应当是 18 位。'],
  [/^must be 17 digits and a digit or X$/, '身份证号码前 17 位是数字，最后一位是数字或 X。'],
  [/^does not begin with the code of a province \(first two digits\); compare it with the card$/, '前两位不是省份的代码，请与身份证核对。'],
  [/^has a day of birth \(digits 7 to 14\) in the future; compare it with the card$/, '第 7 到 14 位的出生日期晚于今天，请与身份证核对。'],
  [/^has no day of birth since 1900 in its digits 7 to 14; compare it with the card$/, '第 7 到 14 位不是出生日期，请与身份证核对。'],
  [/^does not agree with its last digit, so that at least one is mistyped; compare it with the card$/, '最后一位对不上，至少有一位填错了，请与身份证核对。'],
  [/^is required: the 18 characters of the business licence$/, '必填：营业执照上的 18 位统一社会信用代码。'],
  [/^has ([0-9]+) characters; a unified social credit code has 18$/, '现在是 $1 位，统一社会信用代码应当是 18 位。'],
  [/^must consist of digits and capital letters without I, O, S, V and Z$/, '只能有数字和大写字母，没有 I、O、S、V、Z。'],
  [/^must have six digits, the code of a region, from its third character on$/, '第 3 到 8 位应当是地区代码，都是数字。'],
  [/^does not agree with its last character, so that at least one is mistyped; compare it with the licence$/, '最后一位对不上，至少有一位填错了，请与营业执照核对。'],
];

/** What is said of facts and of what proves them. */
const facts: FaultWords = [
  [/^must hold ([0-9]+) to ([0-9]+) facts$/, '一次要填 $1 到 $2 项情况。'],
  [/^must hold ([0-9]+) to ([0-9]+) ids of records$/, '一次要选 $1 到 $2 条记录。'],
  [/^must be VERIFIED or REJECTED$/, '请选择核实或者不予采信。'],
  [/^is required: group and field, such as person\.employed$/, '请选择是哪一项情况。'],
  [/^is no fact that is kept of this profile; write group and field, such as person\.employed$/, '这份档案没有这一项情况。'],
  [/^is no fact that is kept of a person; see the groups (.+) of the facts$/, '个人的档案里没有这一项情况。'],
  [/^is no fact that is kept of an employer; see the groups (.+) of the facts$/, '单位的档案里没有这一项情况。'],
  [/^is given twice as of the same day$/, '同一项情况、同一天填了两次。'],
  [/^is taken from the ID number(?: and cannot be given)?; correct the number where it is wrong$/, '这一项由身份证号码得出，不能另填；号码不对的，请变更号码。'],
  [/^lies in the future; a fact is recorded as of (.+) at the latest$/, '不能晚于今天（$1）。'],
  [/^is not the id of a record, each given once$/, '没有这条记录，或者同一条选了两次。'],
  [/^is not the id of a record of this profile$/, '这份档案没有这条记录。'],
  [/^is an employer's; a person has none$/, '规模只有单位才填，个人不填。'],
  [/^is reckoned from the firm's scale and cannot be declared; give the scale$/, '按从业人员、营业收入等规模数据得出，不能直接申报，请填规模数据。'],
  [/^cannot be used for this day, on which no size standard on record was in force$/, '这一天没有施行的划型标准，不能按规模数据划型。'],
];

/** What the profiles' service says of a field. */
export const recordFaults: FaultWords = [
  ...numbers,
  ...facts,
  [/^is required: the id of the account that redeems the code$/, '缺少账号，请重新登录后再试。'],
  [/^is the same profile; name the one that is to be merged into it$/, '这是同一份档案，请选择要并进来的另一份。'],
  [/^lies before the person's birth$/, '不能早于出生日期。'],
  [/^must be PERSON or EMPLOYER, or left out$/, '请选择个人或者单位，也可以不选。'],
  [/^must be LOAN_ELIGIBILITY$/, '授权的用途只能是创业担保贷款资格查询。'],
  [/^must be a day from (.+) to (.+), written YYYY-MM-DD$/, '请填 $1 到 $2 之间的日期。'],
  [/^(?:must hold ([0-9]+) to ([0-9]+) questions|must be ([0-9]+) to ([0-9]+) questions)$/, '一次要问 $1$3 到 $2$4 个问题。'],
  [/^is required: LOAN_APPLICATION, LOAN_MANAGEMENT or ADVICE(?:; the applicant is shown it)?$/, '必填：请选择贷款申请、贷后管理或者咨询，本人会看到。'],
  [/^is required: INDIVIDUAL, PARTNERSHIP, SELF_EMPLOYED or SME$/, '必填：请选择个人、合伙、个体工商户或者小微企业。'],
  [/^may hold ([0-9]+) measures$/, '一次最多 $1 项政策。'],
  [/^must be INSURANCE_MONTHS, GRADUATES, UNEMPLOYMENT, POVERTY_LIST or COMPANIES$/, '请选择数据的种类。'],
  [/^must be UPLOADING, RUNNING, DONE, CANCELLED or FAILED$/, '没有这种状态，请重新选择。'],
  [/^must be the size of the file in bytes, from 1 to 1073741824 \(1 GiB\)$/, '文件不能是空的，也不能超过 1 GB。'],
  [/^is required: the day as of which the file's rows hold, written YYYY-MM-DD$/, '必填：文件里的数据截至哪一天。'],
  [/^must not be later than the business date, (.+)$/, '不能晚于今天（$1）。'],
  [/^must be 1 to 4194304 bytes \(4 MiB\) of the file$/, '文件没有传好，请重新上传。'],
  [/^must be the number of bytes of the file before the part$/, '文件没有接上，请重新上传。'],
];
