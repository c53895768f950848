import type { FactName } from '@/api/facts.gen';
import { useEdit } from './useEdit';
import { ProblemNote } from '@/parts/ProblemNote';
import { AddLineForm } from './AddLineForm';
import { RosterItem } from './RosterItem';
import type { Claim } from './useClaim';

interface Props {
  claim: Claim;
  asked: readonly FactName[];
  /** Whether a line may say how many months it asks for. */
  asksMonths: boolean;
  /** Absent: it is shown only. */
  onChanged?: (claim: Claim) => void;
}

/** Whom the claim is for. */
export function RosterPanel({ claim, asked, asksMonths, onChanged }: Props) {
  const { edit, busy, problem } = useEdit(claim, onChanged ?? (() => undefined));
  const lines = claim.roster ?? [];
  return (
    <section className="panel" aria-label="招用人员">
      <h2>招用人员（{lines.length} 人）</h2>
      <ProblemNote problem={problem} />
      <ul className="list">
        {lines.map((line) => (
          <RosterItem
            key={line.line}
            line={line}
            asked={asked}
            asksMonths={asksMonths}
            busy={busy}
            onSet={onChanged && ((own) => edit({ setLines: [{ line: line.line, ...own }] }))}
            onRemove={onChanged && (() => void edit({ removeLines: [line.line ?? ''] }))}
          />
        ))}
      </ul>
      {lines.length === 0 && <p className="soft">还没有人员。</p>}
      {onChanged && <AddLineForm claim={claim} asked={asked} asksMonths={asksMonths} onAdded={onChanged} />}
    </section>
  );
}
