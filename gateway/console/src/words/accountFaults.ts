import type { FaultWords } from './faults';

/** What the accounts' service says of a field. */
export const accountFaults: FaultWords = [
  [/^is required: the name to show, at most ([0-9]+) characters without line breaks$/, '必填：登录后显示的名字，最多 $1 个字，不能换行。'],
  [/^is required: the reason, at most ([0-9]+) characters; it stands in the account's record$/, '必填：办理的原因，最多 $1 个字，会记入账号的记录。'],
  [/^must be roles of staff, at least one, or BANK_OFFICER alone; the public's roles come with an activation code$/, '至少选一个工作人员的角色；银行经办人不能兼别的角色。群众和单位的角色凭激活码取得。'],
  [/^may not give POLICY_EDITOR, POLICY_APPROVER or BANK_OFFICER in a county: what they do is bound to no region, so they belong to a city or the province$/, '政策编辑、政策发布审核和银行经办人办的事不分地区，只能是市级或省级的账号，不能是县区的账号。'],
  [/^must be the code of a region served: 4108\.\. of Jiaozuo, 419001 of Jiyuan or 410000 of the province$/, '地区不对，请选择焦作市或其县区、济源市或河南省。'],
  [/^may hold letters of any script, digits, dots, dashes and underlines, nothing else$/, '只能用文字、数字、点、横线和下划线。'],
  [/^may not look like an account's id, with which it could be confused in records; choose another$/, '看起来像账号的编号，容易弄混，请换一个。'],
  [/^looks like an ID number; names are shown in lists and stand in records, where an ID number must never be: choose a name you make up$/, '看起来像身份证号码。用户名会显示在列表和记录里，不要用身份证号码，请另起一个。'],
  [/^looks like a telephone number; names are shown in lists and stand in records, where others would read it: choose a name you make up$/, '看起来像电话号码。用户名会显示在列表和记录里，别人能看到，请另起一个。'],
  [/^must have at least ([0-9]+) characters; several words in a row are easy to remember$/, '至少 $1 个字符，可以用几个连在一起的词，容易记住。'],
  [/^may not hold the sign-in name, which others see; choose something that has nothing to do with it$/, '不能包含用户名，请用与用户名没有关系的密码。'],
  [/^is one of the commonest, which are tried first; choose several words that do not belong together$/, '这个密码太常见，容易被猜到，请用几个互不相干的词。'],
  [/^must be the ([0-9]+) letters and digits of the counter's slip, with or without dashes$/, '请填窗口给的纸条上的 $1 位字母和数字，横线可以不填。'],
  [/^is required: the password of your account as it is now$/, '必填：现在的密码。'],
  [/^is the password you have; choose another$/, '与现在的密码相同，请换一个。'],
  [/^is not the password of your account$/, '密码不对。'],
  [/^is not what the authenticator shows for the new secret; check the clock of the device and type the next code$/, '与验证器显示的不一致。请核对手机的时间，再输入下一个数字。'],
  [/^must be the six digits that the authenticator shows, or a recovery code$/, '请填验证器显示的 6 位数字，或者一个恢复码。'],
  [/^must be COOKIE or TOKEN$/, '登录方式不对，请刷新页面后再试。'],
  [/^is for BANK_OFFICER only; leave it out$/, '只有银行经办人的账号才填银行，请不要选。'],
  [/^or region or locked is required: what is to change$/, '请填要改什么：角色、地区或者锁定。'],
  [/^may not make a bank officer of a staff member or the other way round; make a new account$/, '工作人员不能改成银行经办人，银行经办人也不能改成工作人员，请另建账号。'],
  [/^is none of the employers for which the account acts; POST \/v1\/accounts:findActing lists them$/, '这个账号不是这家单位的经办人，请重新查找经办人。'],
  [/^may be TRAINING_BODY, BASE_OPERATOR or both; EMPLOYER_AGENT and JOB_SEEKER come with an activation code$/, '只能选培训机构、基地运营单位，或者两个都选。单位经办人和求职者的角色凭激活码取得。'],
];
