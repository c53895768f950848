import type { FaultWords } from './faults';

/** What the services that take claims say of a field. */
export const appliedFaults: FaultWords = [
  [/^is required: the profile you act for$/, '必填：为哪份档案办理。'],
  [/^is not the id of a profile; register the person or firm first$/, '没有这份档案，请先登记个人或单位。'],
  [/^is a person, and this measure is claimed by firms$/, '这项政策由单位申领，个人不能申领。'],
  [/^is a firm, and this measure is claimed by persons$/, '这项政策由个人申领，单位不能申领。'],
  [/^is not claimed here; see who claims it with GET \/v1\/measures\/(.+)$/, '这项政策不在这里申领，请看政策里怎样申领。'],
  [/^or the region cannot be used: (.*)$/, '这项政策或者这个地区不能用，请重新选择。'],
  [/^must be (.+), whose counter keeps the applicant's profile: an applicant does not choose the county that pays\. Where another office is the right one, claim at its counter$/, '请在档案所在的地区（$1）申领。确实应当由别的地区办理的，请到那里的窗口申领。'],
  [/^holds what looks like an ID number; leave it out: the claim names the person already$/, '不要写身份证号码，申领里已经有本人的信息。'],
  [/^and the name are of nobody on record; check both against the identity card, and have the person registered at the counter$/, '没有登记过号码和姓名都相符的人。请与身份证核对；还没有登记的，请到窗口登记。'],
  [/^is of a person who has a line in this claim already$/, '这个人已经在名单里。'],
  [/^would make a roster of ([0-9]+) lines; a claim has at most ([0-9]+)\. Make a second claim for the others$/, '名单会有 $1 人，一次申领最多 $2 人，其余的请另外申领。'],
  [/^names a line that the claim does not have$/, '名单里没有这个人，请刷新后再看。'],
  [/^names a line that the claim does not have, or that was refused before$/, '名单里没有这个人，或者已经不予通过，请刷新后再看。'],
  [/^is no line of the claim(?:; leave it out for a new one)?$/, '名单里没有这一行，请刷新后再试。'],
  [/^is required: line (.+) meets the conditions on verified facts, so that the note has to say why it is refused$/, '必填：第 $1 行按核实的情况符合条件，不予通过要说明理由。'],
  [/^is known from the profile and earlier grants and cannot be stated in a claim; record it in the profile$/, '这一项取自档案和以前的发放记录，不能在申领里填；需要改的，请在档案里登记。'],
  [/^is what the office recorded of the base and cannot be stated in a claim; have it recorded in the employer's profile$/, '基地是否认定以人社部门的登记为准，不能在申领里填，请在单位档案里登记。'],
  [/^is counted from the roster; leave it out and add a line for each person$/, '人数按名单计算，不用填；请把每个人加到名单里。'],
  [/^must be ([0-9]+) to ([0-9]+) digits without blanks$/, '账号应当是 $1 到 $2 位数字，中间没有空格。'],
  [/^must be one line and not begin with = \+ - or @$/, '只能写一行，不能以 = + - 或 @ 开头。'],
  [/^has ([0-9]+) bytes; a paper has 1 to ([0-9]+)\. Scan it with fewer dots$/, '文件是 $1 字节，每份材料最多 $2 字节，请降低清晰度后重新扫描。'],
  [/^is no whole PDF, JPEG or PNG file, whatever its name says; save it as one of these$/, '不是完整的 PDF、JPEG 或 PNG 文件，请另存为其中一种再上传。'],
  [/^has to name all that is missing, with ([0-9]+) to ([0-9]+) entries$/, '要一次写清需要补正的全部内容，$1 到 $2 项。'],
  [/^is required: UPHELD or DISMISSED$/, '必填：请选择异议成立或者不成立。'],
];
