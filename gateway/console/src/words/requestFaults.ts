import type { FaultWords } from './faults';

/** What the gateway says of a request that it cannot read. Pages send none such; a file or a link that somebody made may. */
export const requestFaults: FaultWords = [
  [/^is missing: send a JSON object$/, '没有填写内容，请刷新页面后再试。'],
  [/^is not valid UTF-8$/, '文字的编码不对，请重新输入。'],
  [/^must be (?:a JSON object|an object|a list|a string|a base64 string|base64|a number)$/, '格式不对，请刷新页面后重新填写。'],
  [/^must be a finite number within the range of its type$/, '数字太大或太小。'],
  [/^is out of the range of (.+)$/, '数字太大或太小。'],
  [/^is not a valid (.+)$/, '格式不对，请重新填写。'],
  [/^is not a known (?:field|query parameter)$/, '没有这一项，请刷新页面后再试。'],
  [/^is given more than once$/, '重复填写了。'],
  [/^excludes another field given: only one of '(.+)' may be$/, '与另一项不能同时填，只填其中一项。'],
  [/^has an escape that is half of a surrogate pair$/, '有不能识别的文字，请重新输入。'],
  [/^nests deeper than ([0-9]+) levels$/, '内容的层次超过 $1 层。'],
  [/^is not valid JSON at line ([0-9]+), byte ([0-9]+): comments, trailing commas, NaN, text after the end and an early end are not allowed$/, '内容不完整或格式不对（第 $1 行第 $2 字节）。'],
];
