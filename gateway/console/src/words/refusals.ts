import { accountRefusals } from './accountRefusals';
import { claimRefusals } from './claimRefusals';
import { claimEventNames, claimStateNames, partNames, stepNames } from './claims';
import { factLabel } from './facts';
import { faultWords, type FaultWords } from './faults';
import { fundRefusals } from './fundRefusals';
import { counterNames, keyNames } from './funds';
import { regionName } from './names';
import { profileRefusals } from './profileRefusals';
import { reasonWords } from './reasons';
import { importStateNames } from './records';
import { sharedRefusals } from './sharedRefusals';
import { yuan } from './values';

const known: FaultWords = [...claimRefusals, ...fundRefusals, ...profileRefusals, ...accountRefusals, ...sharedRefusals];

const named = (names: Record<string, string>) => (text: string) => names[text] ?? text;

const steps = (text: string): string => text.split(', ').map(named(stepNames)).join('、');

/** How what a refusal tells is said in Chinese: `$1{region}` is the name of the region that the first brackets take, `$1` just what they take. */
const forms: Record<string, (text: string) => string> = {
  region: regionName,
  fen: (text) => yuan(text),
  fact: factLabel,
  fault: faultWords,
  state: named(claimStateNames),
  steps,
  event: named(claimEventNames),
  part: named(partNames),
  import: named(importStateNames),
  level: named({ '': '余额', " of the centre's money": '中央资金', " of the province's money": '省级资金', " of the city's money": '市级资金', " of the county's money": '县级资金' }),
  // The first word says what is counted; the rest is the measure or group, which the page names.
  key: (text) => named(keyNames)(text.split(' ')[0] ?? ''),
  counter: (text) => named(counterNames)(text.split(' ')[0] ?? ''),
  next: (text) => (text.startsWith('what can be done now: ') ? `现在可以办：${steps(text.slice(22))}` : '已经不能再办理'),
};

/**
 * Why a request is refused, or a claim cannot go on, in Chinese: by the service's text where it tells something besides its reason, else by the
 * reason; the text itself where neither is known.
 */
export function refusalWords(reason: string, message: string): string {
  const bare = message.replace(/ \(claim [^()]+\)$/, '');
  for (const [pattern, words] of known) {
    const found = pattern.exec(bare);
    if (found) {
      return words.replace(/\$([0-9])(?:\{([a-z]+)\})?/g, (_, at: string, form?: string) => said(found[Number(at)] ?? '', form));
    }
  }
  return reasonWords[reason] ?? message;
}

const said = (text: string, form: string | undefined): string => (form ? (forms[form]?.(text) ?? text) : text);
