import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';

export type Fund = Schemas['funds.Fund'];

/** Funds of the caller's region, the latest year first. */
export function useFunds(query: { year?: number; kind?: Schemas['funds.Fund.Kind']; region?: string } = {}) {
  const { year, kind, region } = query;
  return useLoad(async (signal) => answerOf(api.GET('/v1/funds', { params: { query: { year, kind, region, pageSize: 200 } }, signal })), [year, kind, region]);
}

/** What a fund is called in a list of choices. */
export const fundOptions = (funds: readonly Fund[] | undefined) => (funds ?? []).map((fund) => ({ value: fund.fund ?? '', label: fund.name ?? '' }));

/** Years of which there are funds, the latest first. */
export const yearsOf = (funds: readonly Fund[] | undefined) => [...new Set((funds ?? []).map((fund) => fund.year ?? 0))].sort((one, other) => other - one);
