/** Full-width characters as plain ones, small letters as large ones, as the services read numbers. */
const fold = (typed: string) => typed.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).toUpperCase();

// The number of a claim, such as HS-410802-2024-000001, has as many digits as an ID number.
const claimNumber = /\b[A-Z]+-\d{6}-\d{4}-\d{6}\b/g;

// Blanks, lines and the like, by which people part the digits of long numbers.
const parting = /(\d)[\s\u200b-\u200d\u2010-\u2015\u2212\-_.·,、/]+(?=[\dX])/g;

/**
 * What looks like an ID number in a text that is to be looked for, without what parts its digits; also one that lacks a digit, or a bank account.
 * What is looked for stands in an address, and so in the browser's history and in the logs of everything on the way: no such number may.
 */
export function idNumberIn(typed: string): string | undefined {
  return fold(typed).replace(claimNumber, ' ').replace(parting, '$1').match(/\d{15,}X?/)?.[0];
}

/** What a search box says of it that takes `wanted` instead. */
export const idNumberFault = (typed: string, wanted: string): string | undefined =>
  idNumberIn(typed) === undefined ? undefined : `查询的内容会写进网址，不能填身份证号码或银行账号。请填${wanted}。`;
