import { factForms, type FactName } from '@/api/facts.gen';
import { fenOf, shareOf } from '@/words/values';

type Read = { value: string; problem?: undefined } | { value?: undefined; problem: string };

function read(fact: FactName, typed: string): Read {
  const text = typed.trim();
  const { form } = factForms[fact];
  if (text === '' && !(form === 'set' && fact === 'person.groups')) {
    return { problem: form === 'bool' || form === 'choice' || form === 'set' ? '请选择一项；不清楚可以跳过。' : '请填写；不清楚可以跳过。' };
  }
  switch (form) {
    case 'money':
      return valueOr(fenOf(text), '请填金额（元），例如 1200 或 1200.50。');
    case 'share':
      return valueOr(shareOf(text), '请填百分比，例如 5.5。');
    case 'number':
      return valueOr(/^\d{1,9}$/.test(text) ? String(Number(text)) : undefined, '请填整数。');
    default:
      return { value: text };
  }
}

const valueOr = (value: string | undefined, problem: string): Read => (value === undefined ? { problem } : { value });

/** A known value as somebody would type it. */
function show(fact: FactName, value: string | undefined): string {
  if (value === undefined) {
    return '';
  }
  switch (factForms[fact].form) {
    case 'money':
      return `${value.padStart(3, '0').slice(0, -2)}.${value.padStart(3, '0').slice(-2)}`.replace(/\.00$/, '');
    case 'share': {
      const [whole = '0', part = ''] = value.split('.');
      const digits = `${whole}${part.padEnd(2, '0')}`;
      const rest = part.slice(2);
      return `${Number(digits.slice(0, whole.length + 2))}${rest && `.${rest}`}`;
    }
    default:
      return value;
  }
}

/** Between what people type (yuan, percent) and what the contract takes (fen, shares). */
export const typedValue = { read, show };
