import type { Claim } from './useClaim';

const UNDECIDED: readonly Claim['state'][] = ['DRAFT', 'SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED'];

/** What withdrawing a claim is called at the counter: one officer does it, or one records it and another confirms. */
export function counterWithdrawal(claim: Claim): { title: string; asks: string } {
  if (claim.withdrawalAsked) {
    return { title: '确认申请人撤回', asks: '怎样核实是申请人要撤回的' };
  }
  return { title: UNDECIDED.includes(claim.state) ? '代申请人撤回' : '登记申请人撤回', asks: '撤回的原因' };
}
