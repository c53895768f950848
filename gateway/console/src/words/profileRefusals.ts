import type { FaultWords } from './faults';

/** What the profiles' service says where it refuses the whole request. */
export const profileRefusals: FaultWords = [
  [/^There is no profile with (?:this id|the id in (?:.+))\.(?: Find it by its number: POST \/v1\/profiles:find\.)?$/, '没有找到这份档案。请在窗口页面按号码查询。'],
  [/^Nobody is on record with this number\. Register the person or firm at the counter\.$/, '没有登记过这个号码。请在窗口登记个人或单位。'],
  [/^This profile has no consent with this id; its list of consents shows them\.$/, '这份档案没有这项授权。请刷新，从授权列表里选择。'],
  [/^This profile has no proposal with this id; its list of corrections shows them\.$/, '这份档案没有这个提议。请刷新，从更正记录里选择。'],
  [/^You proposed to take this death back yourself; a second person has to approve it\.$/, '撤销死亡登记是您提出的，要由另一个人复核，请交给同事。'],
  [/^There is no import with this id\. ListImports gives those there are\.$/, '没有找到这次导入。请从导入记录里打开。'],
  [/^This number is on record already, with the profile (?:.+)\. Open that profile instead\.$/, '这个号码已经登记过。请打开已有的那份档案办理。'],
  [/^This number is on record at another region's counter\. The city's office can say which and have the matter dealt with there\.$/, '这个号码由别的地区保管。请问市级，由那个地区的窗口办理。'],
  [/^This number is on record already, at another region's counter\. The city's office can say which and have the matter dealt with there\.$/, '这个号码已经登记过，由别的地区保管。请问市级，由那个地区的窗口办理。'],
  [/^The person had died by the day asked about; nothing is granted from the day of death on\. Ask about an earlier day\.$/, '到所选的日期，本人已经去世；从死亡之日起不再享受待遇。请选更早的日期。'],
  [/^You recorded at least one of these facts yourself; a second person has to verify it\.$/, '这些情况里有您登记的，核实要由另一个人办理，请交给同事。'],
  [/^A recorded fact cannot be evaluated by the policies in force: (\S+) (.*)\. Record it anew\.$/, '档案里有一项情况按现行政策不能用：$1{fact}，$2{fault} 请重新登记这一项。'],
  [/^The part ends after the ([0-9]+) bytes announced for the file\. Begin an import with the file's right size\.$/, '文件比开始导入时说的 $1 字节大。请用正确的文件重新开始导入。'],
  [/^The part does not follow what was received\. Go on at offset ([0-9]+)\.$/, '文件的这一段接不上。请从第 $1 字节接着上传。'],
  [/^The import is (.+) and takes no more parts and no start\. Begin another one\.$/, '这次导入是“$1{import}”，不能再上传或开始。请另外导入。'],
  [/^The import is (.+) already; there is nothing to give up\.$/, '这次导入已经是“$1{import}”，不用取消。'],
  [/^Of ([0-9]+) bytes ([0-9]+) were received\. Send the rest first, from offset ([0-9]+) on\.$/, '文件共 $1 字节，只收到 $2 字节。请从第 $3 字节接着上传，传完再开始。'],
];
