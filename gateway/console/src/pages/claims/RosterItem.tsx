import { useState, type FormEvent } from 'react';
import type { Schemas } from '@/api/client';
import type { FactName } from '@/api/facts.gen';
import { UnmetList } from '@/parts/UnmetList';
import { yuan } from '@/words/values';
import { FactPairs } from './FactPairs';
import { MonthsField } from './MonthsField';
import { StateTag } from './StateTag';
import { TypedFactFields } from './TypedFactFields';
import { useMonths } from './useMonths';
import { useTypedFacts } from './useTypedFacts';

/** What a line says of its own. */
type Own = Pick<Schemas['claims.RosterEntry'], 'facts' | 'months'>;

interface Props {
  line: Schemas['claims.RosterLine'];
  asked: readonly FactName[];
  asksMonths: boolean;
  busy: boolean;
  onSet?: (own: Own) => Promise<boolean>;
  onRemove?: () => void;
}

/** One person hired; what differs from the others is changed here. */
export function RosterItem({ line, asked, asksMonths, busy, onSet, onRemove }: Props) {
  const [changing, setChanging] = useState(false);
  return (
    <li data-line={line.line}>
      <strong>{line.name}</strong> <span className="soft">{line.maskedNumber}</span> {!onSet && <StateTag state={line.state} />} {line.amountFen && <strong>{yuan(line.amountFen)}</strong>}
      <FactPairs facts={line.facts} />
      {asksMonths && <p className="small soft">本次申领的月数：{line.months === undefined ? '没有填，按还没有申领过的全部月数计' : `${line.months} 个月`}</p>}
      {!!line.unmet?.length && <UnmetList unmet={line.unmet} says="记录的是" discreet />}
      {onSet && (
        <div className="row">
          <button type="button" className="button link" aria-expanded={changing} aria-label={`修改：${line.name}`} onClick={() => setChanging(!changing)}>
            修改
          </button>
          <button type="button" className="button link" aria-label={`去掉：${line.name}`} disabled={busy} onClick={onRemove}>
            去掉
          </button>
        </div>
      )}
      {onSet && changing && <OwnFacts line={line} asked={asked} asksMonths={asksMonths} busy={busy} onSet={async (own) => (await onSet(own)) && setChanging(false)} />}
    </li>
  );
}

interface OwnProps {
  line: Schemas['claims.RosterLine'];
  asked: readonly FactName[];
  asksMonths: boolean;
  busy: boolean;
  onSet: (own: Own) => Promise<unknown>;
}

function OwnFacts({ line, asked, asksMonths, busy, onSet }: OwnProps) {
  const facts = useTypedFacts(line.facts);
  const months = useMonths(line.months);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [given, asking] = [facts.read(), months.read()];
    if (given && asking) {
      void onSet({ facts: given, ...asking });
    }
  };
  return (
    <form aria-label={`${line.name}的情况`} onSubmit={submit}>
      {asksMonths && <MonthsField value={months.typed} fault={months.fault} onChange={months.change} />}
      <TypedFactFields asked={asked} facts={facts} />
      <button type="submit" className="button" disabled={busy}>
        保存
      </button>
    </form>
  );
}
