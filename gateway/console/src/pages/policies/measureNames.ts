import { answerOf, api } from '@/api/client';

/** Names of all measures by id, so that one that another names can be called by its name. */
export async function measureNames(signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const query = { kind: 'MEASURE' as const, anyDay: true, pageSize: 200 };
  const list = await answerOf(api.GET('/v1/policies', { params: { query }, signal }));
  return new Map((list.policies ?? []).map((entry) => [entry.id ?? '', entry.name ?? '']));
}
