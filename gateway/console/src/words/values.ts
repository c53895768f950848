import { factForms } from '@/api/facts.gen';
import { isFactName, unitOf } from './facts';
import { optionLabel } from './options';

/** Fen as yuan: "200000" → "2,000 元". By text alone, so that no figure is rounded. */
export function yuan(fen: string | undefined): string {
  if (!fen) {
    return '';
  }
  const negative = fen.startsWith('-');
  const digits = fen.replace('-', '').padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = digits.slice(-2);
  return `${negative ? '-' : ''}${whole}${rest === '00' ? '' : `.${rest}`} 元`;
}

/** Yuan as typed, in fen; undefined where it is no amount. */
export function fenOf(typed: string): string | undefined {
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(typed.trim().replaceAll(',', ''));
  return match ? `${match[1]}${(match[2] ?? '').padEnd(2, '0')}`.replace(/^0+(?=\d)/, '') : undefined;
}

/** Percent as typed ("5.5"), as a share ("0.055"); undefined where it is none. */
export function shareOf(typed: string): string | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,7}))?$/.exec(typed.trim().replace('%', ''));
  if (!match) {
    return undefined;
  }
  const digits = (match[1] ?? '').padStart(3, '0');
  return `${Number(digits.slice(0, -2))}.${digits.slice(-2)}${match[2] ?? ''}`.replace(/\.?0+$/, '');
}

/** A share as percent: "0.055" → "5.5%". */
export function percent(share: string | undefined): string {
  if (!share) {
    return '';
  }
  const [whole = '0', part = ''] = share.split('.');
  const shifted = `${whole}${part.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = part.slice(2).replace(/0+$/, '');
  return `${shifted}${rest ? `.${rest}` : ''}%`;
}

/** A fact's value, as recorded or typed, in words. */
export function valueWords(fact: string, value: string): string {
  if (!isFactName(fact)) {
    return value;
  }
  switch (factForms[fact].form) {
    case 'bool':
      return value === 'true' ? '是' : value === 'false' ? '否' : value;
    case 'money':
      return yuan(value);
    case 'share':
      return percent(value);
    case 'choice':
      return optionLabel(fact, value);
    case 'set':
      return value === '' ? '无' : value.split(',').map((member) => optionLabel(fact, member.trim())).join('、');
    case 'number':
      return `${value}${unitOf(fact) && ` ${unitOf(fact)}`}`;
    case 'date':
    case 'text':
      return value;
  }
}

const shanghai = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** A moment, RFC 3339, as people here read it. */
export const moment = (at: string | undefined): string => (at ? shanghai.format(new Date(at)) : '');
