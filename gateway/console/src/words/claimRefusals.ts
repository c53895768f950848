import type { FaultWords } from './faults';

/** What the services that take claims say where they refuse the whole request, and of what stands in a claim's way. */
export const claimRefusals: FaultWords = [
  [/^There is no claim with this id\. Look for it in the list of claims\.$/, '没有找到这笔申领。请从申领列表里打开。'],
  [/^There is no objection with this id\. Open the claim and take it from there\.$/, '没有找到这条异议。请打开申领，从那里办理。'],
  [/^The claim has no such paper, or its time to be kept is over\.$/, '申领里没有这份材料，或者已经过了保存期。请刷新后再看。'],
  [/^No notice that runs now names a claim with this number\. Copy the number from the notice; objections are taken until the notice's last day\.$/, '正在公示的申领里没有这个编号。请照公示抄写编号；公示最后一天以后不再接受异议。'],
  [/^The notice runs until the end of (.+), and anybody may object until then\. Approve the claim on a later day\.$/, '公示到 $1 结束，这以前谁都可以提出异议。请在公示结束以后再审批。'],
  [/^The claim has ([0-9]+) papers, which is the most\. Put several pages into one PDF\.$/, '已经有 $1 份材料，到了上限。请把几页合成一个 PDF。'],
  [/^The claim was changed since you read it \(revision ([0-9]+), yours is ([0-9]+)\)\. Read it again and repeat your changes\.$/, '您打开以后，这笔申领又有改动（现在是第 $1 稿，您看到的是第 $2 稿）。请刷新后重新修改。'],
  [/^This refusal was looked at again already, and confirmed on ([0-9-]+): (.*) It is reconsidered once; where the facts are other ones now, make a new claim\.$/, '这次不予批准已经复核过，$1 维持原决定：$2 复核只有一次；情况有变化的，请重新申领。'],
  [/^All ([0-9]+) lines would be refused\. Reject the claim instead, so that the applicant is told why\.$/, '全部 $1 人都不通过。请改用“不予批准”，让申请人知道理由。'],
  [/^The correction was due by (.+), so that the claim lapses\. Make a new claim\.$/, '补正期限是 $1，已经过了，申领失效。请重新申领。'],
  [/^The measure (?:.+) is not in force in this region on ([0-9-]+): its nearest version runs from ([0-9-]+) to ([0-9-]+)\. It cannot be applied for on this day\.$/, '这项政策 $1 在这个地区没有施行，这一天不能申领：最近的一版从 $2 施行到 $3。'],
  [/^The measure (?:.+) is not in force in this region on ([0-9-]+): its nearest version runs from ([0-9-]+)\. It cannot be applied for on this day\.$/, '这项政策 $1 在这个地区没有施行，这一天不能申领：最近的一版从 $2 起施行。'],
  [/^Somebody of this claim was merged with another profile a moment ago\. Repeat the same call in a minute\.$/, '申领里有人的档案刚刚与另一份合并，还在登记。请过一分钟再办。'],
  [/^You took part in this claim already \((.+)\), and (.+) needs somebody who did not\. Leave it to a colleague\.$/, '您已经办过这笔申领的“$1{event}”，“$2{part}”要由另一个人办理，请交给没有参与过的同事。'],
  [/^You act for the applicant, so that nobody but a colleague can decide this claim\.$/, '您是申请人一方，不能办理这笔申领，要由另一个人办理，请交给同事。'],
  [/^([0-9]+) working days from today reach into ([0-9]+), whose holidays are not on record, so that nobody can be told the last day\. Have the State Council's arrangement for ([0-9]+) entered \(Calendar\/working-days\.yaml\), then repeat this\.$/, '从今天起 $1 个工作日要算到 $2 年，那一年的放假安排还没有登记，算不出最后一天。请系统管理员录入国务院 $3 年的放假安排后再办。'],
  [/^The claim is (.+), so that this step \((.+)\) cannot be taken; (.+)\.$/, '申领现在是“$1{state}”，不能办“$2{steps}”。$3{next}。'],
  [/^The claim was submitted under version (.+), and for its day of application the law now names (.+)\. Have the policy editors say which of them decides before it goes on\.$/, '申领提交时适用的是政策版本 $1，现在申请日适用的是 $2。请政策人员确定按哪一版办理，再继续。'],
  [/^The notice showed ([0-9]+) fen, and on verified facts it is now ([0-9]+) fen\. Reject the claim, or have the facts looked at\.$/, '公示的金额是 $1{fen}，按核实的情况计算是 $2{fen}，两个金额不一致。请核对情况，或者不予批准。'],
  [/^How many months are claimed is not stated; the measure counts them\.$/, '没有写明申领几个月，而这项政策按月数计算。请补上月数。'],
  [/^([0-9]+) conditions of (?:.+) fail; each is listed with its clause\.$/, '有 $1 项条件不符合，每一项的要求和条款都列在上面。'],
  [/^Facts are missing or not verified; record them in the profile and have them verified\.$/, '还缺情况，或者没有核实。请在档案里登记，并由另一个人核实。'],
  [/^The version gives no amount of money on these facts\.$/, '按这些情况，这一版政策没有可以发放的金额。请核对情况，或者不予批准。'],
];
