import { accountFaults } from './accountFaults';
import { appliedFaults } from './claimFaults';
import { moneyFaults } from './fundFaults';
import { policyFaults } from './policyFaults';
import { recordFaults } from './profileFaults';
import { requestFaults } from './requestFaults';

/**
 * What a service says of a field, and the same in Chinese; `$1` is what the first brackets take. The patterns are read by the guard of
 * tests/Employment.Architecture.Tests too, so that they use only what JavaScript and .NET read alike.
 */
export type FaultWords = readonly (readonly [RegExp, string])[];

/** What any service may say of any field. */
const general: FaultWords = [
  [/^is required$/, '必填。'],
  [/^is required, at most ([0-9]+) characters$/, '必填，最多 $1 个字。'],
  [/^is required, with ([0-9]+) to ([0-9]+) characters$/, '必填，$1 到 $2 个字。'],
  [/^may have (?:at most )?([0-9]+) characters$/, '最多 $1 个字。'],
  [/^must have at most ([0-9]+) characters$/, '最多 $1 个字。'],
  [/^must have ([0-9]+) to ([0-9]+) characters$/, '要 $1 到 $2 个字。'],
  [/^must be one line without control characters$/, '只能写一行，不能有换行等特殊字符。'],
  [/^holds a control character; type the text instead of pasting it$/, '有看不见的特殊字符，请直接输入，不要粘贴。'],
  [/^must not hold an ID number$/, '不能写身份证号码。'],
  [/^must not hold an ID number; ID numbers are kept sealed, in their own field$/, '不能写身份证号码；号码只填在号码栏里。'],
  [/^must be more than 0$/, '要大于 0。'],
  [/^must not be (?:below 0|negative)$/, '不能小于 0。'],
  [/^must be at most ([0-9]+)$/, '最大是 $1。'],
  [/^must be (?:from )?([0-9]+) to ([0-9]+)$/, '要在 $1 到 $2 之间。'],
  [/^must be ([0-9]+) to ([0-9]+), or 0 for ([0-9]+)$/, '要在 $1 到 $2 之间；填 0 就是 $3。'],
  [/^must be ([0-9]+) to ([0-9]+); leave it out for ([0-9]+)$/, '要在 $1 到 $2 之间；不填就是 $3。'],
  [/^must be a whole number(?:, such as 12)?$/, '要填整数，例如 12。'],
  [/^must be a whole number, without a fraction$/, '要填整数，不能有小数。'],
  [/^must be a whole number, for money in fen, such as 480000$/, '金额要精确到分，只填数字。'],
  [/^must be a decimal from 0 to 1 with at most (?:9|nine) (?:places|decimals), such as "?0\.055"?$/, '要填 0 到 1 之间的小数，最多九位，例如 0.055。'],
  [/^must be true or false$/, '请选择“是”或“否”。'],
  [/^must be a calendar day, written YYYY-MM-DD$/, '日期不对，请写成 2026-01-31 这样。'],
  [/^must be a calendar day from 1900 to 2199, written YYYY-MM-DD$/, '日期不对，请填 1900 年到 2199 年之间的日期，写成 2026-01-31 这样。'],
  [/^is not a date; expected YYYY-MM-DD, for instance 2024-07-01\.$/, '日期不对，请写成 2026-01-31 这样。'],
  [/^must be a month, written YYYY-MM$/, '月份不对，请写成 2026-01 这样。'],
  [/^must be a year from 2000 to 2199$/, '年度不对，请填四位数的年份。'],
  [/^must not be still to come$/, '不能是还没有到的日期。'],
  [/^lies in the future$/, '不能晚于今天。'],
  [/^lies in the future; nothing is known of it yet$/, '不能晚于今天：以后的情况还不知道。'],
  [/^must be names with commas between them, each once, of ?.*$/, '有不能选的项，或者同一项选了两次，请重新选择。'],
  [/^(?:must be|is not) one of ?.*$/, '请从可选的项里选择。'],
  [/^is required: the code of a (?:region|county), such as 410802$/, '必填，请选择地区。'],
  [/^(?:is not the code of a region|must be the (?:code of a region|six digits of a region's code), such as 410802)$/, '地区不对，请重新选择。'],
  [/^must be the code of a region, six digits, or be left out for every region$/, '地区不对，请重新选择；不选就是全部地区。'],
  [/^must be an id as an earlier answer gave it$/, '编号不对，请从列表里打开后再办。'],
  [/^is not an id; take it from the list of claims$/, '编号不对，请从申领列表里打开。'],
  [/^is not the id of a profile; POST \/v1\/profiles:find gives it$/, '没有这份档案，请先按号码查询。'],
  [/^is (?:none that an earlier answer gave|not the nextPageToken of an earlier answer|not the token of an earlier answer; leave it out for the first page)$/, '这一页已经失效，请从第一页看起。'],
  [/^is missing or no UUID; choose a new random UUID for a new command and send the same one again when repeating it\.$/, '请求缺少编号，请刷新页面后再试。'],
  [/^must be the code of a bank on the register; GET \/v1\/banks lists them$/, '没有登记这家银行，请从列表里选择。'],
  [/^is not the code of a bank on the register; GET \/v1\/banks lists them$/, '没有登记这家银行，请从列表里选择。'],
];

/** Says where, and then what. */
const places: FaultWords = [
  [/^line ([0-9]+): (.*)$/, '第 $1 行：'],
  [/^has a key that (.*)$/, '有一个键不对：'],
];

/** What is said in few places first: what is said anywhere takes more texts. */
const all: FaultWords = [...requestFaults, ...accountFaults, ...recordFaults, ...appliedFaults, ...moneyFaults, ...policyFaults, ...general];

/** What a service says of a field, in Chinese; its own text where there are no words for it here. */
export function faultWords(description: string): string {
  for (const [pattern, words] of places) {
    const found = pattern.exec(description);
    if (found) {
      return description.replace(pattern, words) + faultWords(found[found.length - 1] ?? '');
    }
  }
  const known = all.find(([pattern]) => pattern.test(description));
  return known ? description.replace(known[0], known[1]) : description;
}
