import { AttachForm } from './AttachForm';
import { Papers } from './Papers';
import type { Claim, Sheet } from './useClaim';

export function PapersPanel({ claim, sheet, onChanged }: { claim: Claim; sheet: Sheet | undefined; onChanged?: (claim: Claim) => void }) {
  return (
    <section className="panel" aria-label="材料">
      <h2>材料</h2>
      <Papers claim={claim} />
      {onChanged && <AttachForm claim={claim} sheet={sheet} onAttached={onChanged} />}
    </section>
  );
}
