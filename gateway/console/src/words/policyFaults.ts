import type { FaultWords } from './faults';

/** What the policies' service says of a field of a request. */
export const policyFaults: FaultWords = [
  [/^is required: the code of the region in which the application is made, such as 410802$/, '必填，请选择在哪个地区办理。'],
  [/^is not the code of a region served; see the regions of Jiaozuo \(4108\.\.\) and Jiyuan \(419001\)$/, '地区不对，请选择焦作市、其县区或者济源市。'],
  [/^is not the id of a measure; GET \/v1\/measures lists them$/, '没有这项政策，请从列表里选择。'],
  [/^is not the number of an edition; GET \/v1\/editions lists them$/, '没有这一期政策，请从列表里选择。'],
  [/^is required: at least one policy file$/, '必填：至少要有一个政策文件。'],
  [/^must be at most ([0-9]+) policy files$/, '政策文件最多 $1 个。'],
  [/^is required: the day for which it is published, written YYYY-MM-DD$/, '必填：从哪一天起施行。'],
  [/^must have from ([0-9]+) to ([0-9]+) items; send more in several calls, or over the gRPC stream$/, '一次 $1 到 $2 项，更多的请分几次办理。'],
  [/^is the id of an earlier item of this call$/, '编号与前面的一项重复。'],
  [/^is required: your own id of the item, 1 to ([0-9]+) characters without control characters$/, '必填：这一项的编号，1 到 $1 个字，不能有特殊字符。'],
  [/^is required: the item has no request$/, '必填：这一项没有内容。'],
  [/^must be FULL or BASIC$/, '没有这种查看方式，请刷新页面后再试。'],
  [/^must be OPEN, PUBLISHED or DISCARDED$/, '没有这种状态，请重新选择。'],
  [/^must be json or csv$/, '只能导出 JSON 或 CSV。'],
  [/^must be MEASURE, INFORMATION, RULE or TARGET$/, '没有这种类别，请重新选择。'],
  [/^must be one of the families of measures, such as HIRING$/, '没有这类政策，请重新选择。'],
  [/^must be one of the groups of persons, such as VETERAN$/, '没有这类人员，请重新选择。'],
  [/^must be absent where anyDay is true$/, '选了“不限日期”，就不要再填日期。'],
];
