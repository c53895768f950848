import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';

export type Claim = Schemas['claims.Claim'];
export type Sheet = Schemas['policies.GetMeasureResponse'];
export type LineAnswer = Schemas['claims.LineDetermination'];

/** A claim, the version of the measure it is decided by, and what the law says of it now. */
export function useClaim(id: string) {
  const path = { claim: id };
  const loaded = useLoad(async (signal) => answerOf(api.GET('/v1/hiring-claims/{claim}', { params: { path }, signal })), [id]);
  const { measure, region, appliedOn, revision } = loaded.data?.claim ?? {};
  const sheet = useLoad(
    async (signal) => {
      const query = { region, on: appliedOn || undefined };
      return measure ? answerOf(api.GET('/v1/measures/{measure}', { params: { path: { measure }, query }, signal })) : undefined;
    },
    [measure, region, appliedOn],
  );
  const assessment = useLoad(
    async (signal) => (revision ? answerOf(api.GET('/v1/hiring-claims/{claim}:assess', { params: { path }, signal })) : undefined),
    [id, revision],
  );
  return { loaded, sheet: sheet.data, assessment };
}
