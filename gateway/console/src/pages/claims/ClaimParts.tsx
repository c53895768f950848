import { askedFacts } from './askedFacts';
import { AccountForm } from './AccountForm';
import { FactPairs } from './FactPairs';
import { isWhole } from './lines';
import { PapersPanel } from './PapersPanel';
import { RosterPanel } from './RosterPanel';
import { SharedFactsForm } from './SharedFactsForm';
import { asksMonths } from './useMonths';
import type { Claim, LineAnswer, Sheet } from './useClaim';

interface Props {
  claim: Claim;
  sheet: Sheet | undefined;
  answers: readonly LineAnswer[] | undefined;
  /** Absent: it is shown only. */
  onChanged?: (claim: Claim) => void;
}

/** What the claim states: the facts of its ground, its people, its account and its papers. */
export function ClaimParts({ claim, sheet, answers, onChanged }: Props) {
  const asked = askedFacts(sheet, answers);
  return (
    <>
      {onChanged ? <SharedFactsForm claim={claim} asked={asked} onChanged={onChanged} /> : <Stated claim={claim} />}
      {!isWhole(claim) && <RosterPanel claim={claim} asked={asked} asksMonths={asksMonths(sheet)} onChanged={onChanged} />}
      {onChanged && <AccountForm claim={claim} onChanged={onChanged} />}
      <PapersPanel claim={claim} sheet={sheet} onChanged={onChanged} />
    </>
  );
}

function Stated({ claim }: { claim: Claim }) {
  const { account } = claim;
  return (
    <section className="panel" aria-label="申报的情况">
      <h2>申报的情况</h2>
      <FactPairs facts={claim.facts} />
      {account && (
        <p>
          收款账户：{account.holder}，{account.bankName}，{account.accountNumber}
        </p>
      )}
    </section>
  );
}
