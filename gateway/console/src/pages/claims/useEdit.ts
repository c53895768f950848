import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import type { Claim } from './useClaim';

interface Change {
  facts?: Schemas['policies.Facts'];
  account?: Schemas['claims.PayeeAccount'];
  setLines?: Schemas['claims.RosterEntry'][];
  removeLines?: string[];
}

/** Changes a draft or a claim to be corrected, as it stood when it was read. */
export function useEdit(claim: Claim, onEdited: (claim: Claim) => void) {
  const sending = useSend<Schemas['claims.EditClaimResponse']>();
  const edit = async (change: Change): Promise<boolean> => {
    const params = { path: { claim: claim.claim ?? '' } };
    const body = { revision: claim.revision, ...change };
    const answer = await sending.send((requestId) => answerOf(api.POST('/v1/hiring-claims/{claim}:edit', { params, body: { ...body, requestId } })));
    if (answer?.claim) {
      onEdited(answer.claim);
    }
    return answer !== undefined;
  };
  return { edit, busy: sending.busy, problem: sending.problem };
}
