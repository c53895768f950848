/**
 * Help while a number is being typed: how many characters are missing, and whether the last one fits (GB 11643, GB 32100).
 * A hint only; whether a number is taken the service decides.
 */
const fold = (typed: string) =>
  typed.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[\s\p{Pd}\p{Cf}.．·。｡−]/gu, '').toUpperCase();

const personWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const codeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const personCheck = (body: string) => '10X98765432'[personWeights.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11];

function codeCheck(body: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const letter of body) {
    sum += codeAlphabet.indexOf(letter) * weight;
    weight = (weight * 3) % 31;
  }
  return codeAlphabet[(31 - (sum % 31)) % 31];
}

function hint(typed: string, shape: RegExp, check: (body: string) => string | undefined): string {
  const text = fold(typed);
  if (text === '') {
    return '';
  }
  if (text.length !== 18) {
    return text.length < 18 ? `还差 ${18 - text.length} 位` : `多了 ${text.length - 18} 位`;
  }
  if (!shape.test(text)) {
    return '有不该出现的字符，请核对';
  }
  return check(text.slice(0, 17)) === text[17] ? '位数和校验位都对' : '校验位不对，请核对';
}

export const personNumberHint = (typed: string) => hint(typed, /^\d{17}[\dX]$/, personCheck);

export const creditCodeHint = (typed: string) => hint(typed, /^[0-9A-HJ-NPQRTUWXY]{18}$/, codeCheck);
