import { answerOf, api } from '@/api/client';

/** The steps of a claim that take no more than a reason; whether one may be taken the service says. */
export const claimCalls = {
  submit: (claim: string, requestId: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:submit', { params: { path: { claim } }, body: { requestId } })),
  withdraw: (claim: string, requestId: string, why: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:withdraw', { params: { path: { claim } }, body: { requestId, why } })),
  askReconsideration: (claim: string, requestId: string, why: string) =>
    answerOf(api.POST('/v1/hiring-claims/{claim}:askReconsideration', { params: { path: { claim } }, body: { requestId, why } })),
  accept: (claim: string, requestId: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:accept', { params: { path: { claim } }, body: { requestId } })),
  /** By the version that the page shows; absent: the claim's own. */
  reject: (claim: string, requestId: string, why: string, version: string | undefined) =>
    answerOf(api.POST('/v1/hiring-claims/{claim}:reject', { params: { path: { claim } }, body: { requestId, why, version } })),
  approve: (claim: string, requestId: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:approve', { params: { path: { claim } }, body: { requestId } })),
  sendBack: (claim: string, requestId: string, why: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:return', { params: { path: { claim } }, body: { requestId, why } })),
  pay: (claim: string, requestId: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:pay', { params: { path: { claim } }, body: { requestId } })),
  suspend: (claim: string, requestId: string, why: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:suspend', { params: { path: { claim } }, body: { requestId, why } })),
  resume: (claim: string, requestId: string, why: string) => answerOf(api.POST('/v1/hiring-claims/{claim}:resume', { params: { path: { claim } }, body: { requestId, why } })),
  decideReconsideration: (claim: string, requestId: string, why: string, reopen: boolean) =>
    answerOf(api.POST('/v1/hiring-claims/{claim}:decideReconsideration', { params: { path: { claim } }, body: { requestId, why, reopen } })),
};
