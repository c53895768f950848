import type { Claim } from './useClaim';

/** What the applicant has to mend, and by when. */
export function Corrections({ claim }: { claim: Claim }) {
  return claim.corrections?.length ? (
    <section className="notice" aria-label="补正通知">
      <h2>请在 {claim.correctionDueOn} 前补正</h2>
      <ul>
        {claim.corrections.map((each) => (
          <li key={`${each.field} ${each.needed}`}>
            <strong>{each.field}</strong>：{each.needed}
          </li>
        ))}
      </ul>
      <p>改好后再次提交。逾期没有补正，申领失效。</p>
    </section>
  ) : null;
}
