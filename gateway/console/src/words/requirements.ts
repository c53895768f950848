import { factLabel, isFactName } from './facts';
import { constantLabel, optionLabel } from './options';
import { valueWords } from './values';

/**
 * The service says what is required in short English phrases with the contract's constants. They are put into Chinese piece by
 * piece; a phrase that is not known here is shown as it came. Nothing is reckoned.
 */
const phrases: [RegExp, string][] = [
  [/^includes one of (.+)$/, '属于以下之一：$1'],
  [/^includes (.+)$/, '包括：$1'],
  [/^one of (.+)$/, '是以下之一：$1'],
  [/^not granted before for the same occupation and level \((.+)\)$/, '同一职业（工种）同一等级没有享受过'],
  [/^no higher level of the occupation granted before \((.+)\)$/, '没有享受过同一职业（工种）更高等级的补贴'],
  [/^not granted before in the calendar year \((.+)\)$/, '本年度没有享受过'],
  [/^not granted before \((.+)\)$/, '以前没有享受过'],
  [/^granted fewer than (\d+) times in the calendar year \((.+)\)$/, '本年度享受次数少于 $1 次'],
  [/^less than ([\d.]+) yuan granted in the calendar year \((.+)\)$/, '本年度已享受金额少于 $1 元'],
  [/^not drawn beside (.+)$/, '不能与另一项待遇（$1）同时享受'],
  [/^within the last (\d+) years?$/, '在最近 $1 年内'],
  [/^within the last (\d+) months?$/, '在最近 $1 个月内'],
  [/^within (\d+) calendar months, its own month the first$/, '在 $1 个自然月内（当月算第一个月）'],
  [/^in the same calendar year$/, '在同一自然年'],
  [/^at least (\d+) years? ago$/, '满 $1 年'],
  [/^at least (\d+) months? ago$/, '满 $1 个月'],
  [/^less than (\d+) years? ago$/, '不满 $1 年'],
  [/^less than (\d+) months? ago$/, '不满 $1 个月'],
  [/^not still to come$/, '已经发生'],
  [/^still to come$/, '还没有发生'],
  [/^on or after (.+)$/, '在 $1 当天或以后'],
  [/^on or before (.+)$/, '在 $1 当天或以前'],
  [/^after (.+)$/, '在 $1 以后'],
  [/^before (.+)$/, '在 $1 以前'],
  [/^in (\d{4})$/, '在 $1 年'],
  [/^at least (.+)$/, '不少于 $1'],
  [/^at most (.+)$/, '不超过 $1'],
  [/^more than (.+)$/, '多于 $1'],
  [/^less than (.+)$/, '少于 $1'],
  [/^true$/, '是'],
  [/^false$/, '否'],
];

const constant = /\b[A-Z][A-Z0-9_]{2,}\b/g;

/** What is required of a fact, in Chinese. */
export function requirementWords(fact: string, requires: string): string {
  const dated = /^(.+) at ([a-z]+\.[A-Za-z]+)$/.exec(requires);
  const phrase = dated?.[1] ?? requires;
  const known = phrases.find(([pattern]) => pattern.test(phrase));
  const words = known ? phrase.replace(known[0], known[1]) : phrase;
  return `${dated?.[2] ? `在${factLabel(dated[2])}当日，` : ''}${named(fact, words)}`;
}

/** What was given, in Chinese. */
export function givenWords(fact: string, given: string): string {
  return given === '' ? '没有' : valueWords(fact, given.replace(/, /g, ','));
}

function named(fact: string, words: string): string {
  return words
    .replace(constant, (value) => (isFactName(fact) ? optionLabel(fact, value) : value))
    .replace(/(, | and )(?=\S)/g, '、')
    .replace(/\bparameter [\w-]+( of the year before)?/g, (_, before: string | undefined) => `文件规定的标准${before ? '（上年度）' : ''}`)
    .replace(/\bof ([a-z]+\.[A-Za-z]+)/g, (_, other: string) => `（按${factLabel(other)}）`);
}

/** How an amount came about: the names of facts in it in Chinese. */
export const workingWords = (working: string): string =>
  working
    .replace(/\b([a-z]+\.[A-Za-z]+) is ([^→×=]+) → /g, (whole, fact: string, requires: string) =>
      isFactName(fact) ? `（${factLabel(fact)}：${requirementWords(fact, requires)}）` : whole,
    )
    .replace(/\b([a-z]+\.[A-Za-z]+)\b/g, (name) => (isFactName(name) ? factLabel(name) : name))
    .replace(constant, constantLabel)
    .replace(/(\d)\.00 yuan\b/g, '$1 元')
    .replace(/\byuan\b/g, '元')
    .replace(/\bparameter [\w-]+/g, '文件规定的标准');

/** A warning of facts that contradict each other. */
export const warningWords = (warning: string): string =>
  warning
    .replace(/\b([a-z]+\.[A-Za-z]+)\b/g, (name) => (isFactName(name) ? `“${factLabel(name)}”` : name))
    .replace(/\(true\)/g, '（是）')
    .replace(/\(false\)/g, '（否）')
    .replace(/ and /, '和')
    .replace(/ contradict each other; both were used as given/, '互相矛盾；两项都按您填的计算');

/** The ids of other measures in a text, by their names. */
export const withNames = (text: string, nameOf: (id: string) => string | undefined): string =>
  text.replace(/\b[a-z]+(?:-[a-z]+)+\b/g, (id) => nameOf(id) ?? id);

export const perWords: Record<string, string> = { ONCE: '一次性', MONTH: '每月', YEAR: '每年' };
