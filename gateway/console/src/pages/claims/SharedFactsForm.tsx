import { useState, type FormEvent } from 'react';
import type { FactName } from '@/api/facts.gen';
import { ProblemNote } from '@/parts/ProblemNote';
import { TypedFactFields } from './TypedFactFields';
import type { Claim } from './useClaim';
import { useEdit } from './useEdit';
import { useTypedFacts } from './useTypedFacts';

/** What holds for all people of the claim. */
export function SharedFactsForm({ claim, asked, onChanged }: { claim: Claim; asked: readonly FactName[]; onChanged: (claim: Claim) => void }) {
  const facts = useTypedFacts(claim.facts);
  const [saved, setSaved] = useState(false);
  const { edit, busy, problem } = useEdit(claim, onChanged);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const given = facts.read();
    if (given) {
      setSaved(await edit({ facts: given }));
    }
  };
  return asked.length === 0 ? null : (
    <form className="panel" aria-label="共同的情况" onSubmit={(event) => void submit(event)}>
      <h2>共同的情况</h2>
      <p className="small soft">对所有人员都一样的填在这里；个别不同的，在各人那里填。单位和个人的基本情况取自档案，不用填。</p>
      <TypedFactFields asked={asked} facts={facts} />
      <ProblemNote problem={problem} />
      {saved && (
        <p role="status" className="notice good">
          已经保存。
        </p>
      )}
      <button type="submit" className="button" disabled={busy}>
        保存情况
      </button>
    </form>
  );
}
