import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';

type FactRecord = Schemas['profiles.FactRecord'];

const none: ReadonlyMap<string, FactRecord> = new Map();

/** What counts of each fact in the profiles of a firm and a person; a profile that the caller may not read is left out. */
export function useRecords(profiles: readonly (string | undefined)[]): ReadonlyMap<string, FactRecord> {
  const ids = profiles.filter((each): each is string => !!each);
  const loaded = useLoad(async (signal) => new Map((await Promise.all(ids.map((profile) => recordsOf(profile, signal)))).flat().map((record) => [record.fact ?? '', record])), [ids.join()]);
  return loaded.data ?? none;
}

const recordsOf = (profile: string, signal: AbortSignal): Promise<FactRecord[]> =>
  answerOf(api.GET('/v1/profiles/{profile}', { params: { path: { profile } }, signal })).then(
    (answer) => answer.facts ?? [],
    () => [],
  );
