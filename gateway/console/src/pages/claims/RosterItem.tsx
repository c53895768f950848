import { useState, type FormEvent } from 'react';
import type { Schemas } from '@/api/client';
import type { FactName } from '@/api/facts.gen';
import { UnmetList } from '@/parts/UnmetList';
import { yuan } from '@/words/values';
import { FactPairs } from './FactPairs';
import { StateTag } from './StateTag';
import { TypedFactFields } from './TypedFactFields';
import { useTypedFacts } from './useTypedFacts';

interface Props {
  line: Schemas['claims.RosterLine'];
  asked: readonly FactName[];
  busy: boolean;
  onSet?: (facts: Schemas['policies.Facts']) => Promise<boolean>;
  onRemove?: () => void;
}

/** One person hired; what differs from the others is changed here. */
export function RosterItem({ line, asked, busy, onSet, onRemove }: Props) {
  const [changing, setChanging] = useState(false);
  return (
    <li data-line={line.line}>
      <strong>{line.name}</strong> <span className="soft">{line.maskedNumber}</span> {!onSet && <StateTag state={line.state} />} {line.amountFen && <strong>{yuan(line.amountFen)}</strong>}
      <FactPairs facts={line.facts} />
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
      {onSet && changing && <OwnFacts line={line} asked={asked} busy={busy} onSet={async (facts) => (await onSet(facts)) && setChanging(false)} />}
    </li>
  );
}

function OwnFacts({ line, asked, busy, onSet }: { line: Schemas['claims.RosterLine']; asked: readonly FactName[]; busy: boolean; onSet: (facts: Schemas['policies.Facts']) => Promise<unknown> }) {
  const facts = useTypedFacts(line.facts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = facts.read();
    if (given) {
      void onSet(given);
    }
  };
  return (
    <form aria-label={`${line.name}的情况`} onSubmit={submit}>
      <TypedFactFields asked={asked} facts={facts} />
      <button type="submit" className="button" disabled={busy}>
        保存
      </button>
    </form>
  );
}
