import type { FaultWords } from './faults';

/** What is said of a file that the bank got or sent. */
const files: FaultWords = [
  [/^must be from 1 byte to 512 KiB$/, '文件的这一段是空的或者太大，请重新上传。'],
  [/^must be from 1 byte to 64 MiB$/, '文件不能是空的，也不能超过 64 MB。'],
  [/^is of another kind than the file says$/, '文件里写的是另一种资金，请重新选择资金。'],
  [/^holds a control character$/, '有看不见的特殊字符。'],
  [/^holds a control character or is not UTF-8$/, '有看不见的特殊字符，或者不是 UTF-8 编码。'],
  [/^the first line H is missing$/, '缺少首行（H）。'],
  [/^there is no line D$/, '没有明细行（D）。'],
  [/^a line is there twice$/, '有序号重复的明细行。'],
  [/^the lines are not what the first line says$/, '明细与首行的笔数或合计金额不符。'],
  [/^the control total is not that of the lines$/, '校验数与明细不符。'],
  [/^the last line is not what the first line says$/, '末行与首行的笔数或合计金额不符。'],
  [/^must begin with H in the first line, ([DR]) in the others and T in the last$/, '首行要以 H 开头，中间各行以 $1 开头，末行以 T 开头。'],
  [/^must be H,1,number,day,kind,region,lines,total$/, '首行应当是：H,1,批次号,日期,资金种类,地区,笔数,合计金额。'],
  [/^must be T,lines,total,check$/, '末行应当是：T,笔数,合计金额,校验数。'],
  [/^must be D,number,payment,holder,bank,account,amount,text,claim,line$/, '明细行应当是：D,序号,支付编号,户名,开户银行,账号,金额,用途,申领编号,行号。'],
  [/^is longer than ([0-9]+) bytes$/, '这一行超过 $1 字节。'],
  [/^the closing line T is missing; the file is not whole$/, '缺少末行（T），文件不完整。'],
  [/^stands after the closing line T$/, '末行（T）之后还有内容。'],
  [/^must be H,1,(.+): the file is for another batch or of another layout$/, '首行应当是 H,1,$1：文件属于别的批次，或者格式不同。'],
  [/^must be (.+): the control totals differ from the lines$/, '应当是 $1：合计与明细不符。'],
  [/^must be R,number,payment,amount,result,day,reference,reason$/, '应当是：R,序号,支付编号,金额,结果,日期,银行流水号,原因。'],
  [/^gives line ([0-9]+) of the batch a second time$/, '批次里序号 $1 的一笔重复出现。'],
  [/^has no amount in yuan, such as 1000\.00$/, '金额不对，应当写成 1000.00 这样。'],
  [/^says it was paid on (.+), which is still to come$/, '支付日期 $1 还没有到。'],
  [/^must say PAID with the day, FAILED or UNKNOWN$/, '结果应当是 PAID（写明日期）、FAILED 或 UNKNOWN。'],
];

/** What the funds' service says of a field. */
export const moneyFaults: FaultWords = [
  ...files,
  [/^must be an account number of 6 to 32 digits$/, '账号应当是 6 到 32 位数字。'],
  [/^must be an amount other than 0$/, '金额不能是 0。'],
  [/^must be another line than the one that gives$/, '调入的不能就是调出的那一级资金。'],
  [/^must be a fund of the same kind and year$/, '只能调到同一年度、同一种类的资金。'],
  [/^must be another profile$/, '要选另一份档案。'],
  [/^must be PAID or FAILED$/, '请选择支付成功或者支付失败。'],
  [/^must be BALANCES, EXECUTION, COUNTY_INPUT or SPENDING$/, '没有这种报表，请重新选择。'],
  [/^must name those who decided the claim$/, '缺少审批这笔申领的人员。'],
  [/^may be ([0-9]+) numbers$/, '最多填 $1 个批次号。'],
  [/^must be numbers of batches$/, '只能填批次号。'],
  [/^must each have an id of their own$/, '每一行要有自己的编号，不能重复。'],
  [/^are too many$/, '太多了，请分几次办理。'],
  [/^must name each level once, with a weight above 0$/, '每一级只能写一次，比例要大于 0。'],
];
