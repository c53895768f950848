import { useRef } from 'react';
import { answerOf, api, type Schemas } from '@/api/client';
import { useLoad } from '@/api/useLoad';

type Sheet = Schemas['policies.GetMeasureResponse'];

const none: ReadonlyMap<string, Sheet> = new Map();

/** The conditions of measures in a region on a day; each is loaded once. */
export function useSheets(measures: readonly string[], region: string | undefined, on: string | undefined) {
  const place = `${region} ${on}`;
  const kept = useRef<{ place: string; sheets: Map<string, Sheet> }>({ place, sheets: new Map() });
  const loaded = useLoad(
    async (signal) => {
      if (kept.current.place !== place) {
        kept.current = { place, sheets: new Map() };
      }
      const { sheets } = kept.current;
      const load = async (measure: string) => sheets.set(measure, await answerOf(api.GET('/v1/measures/{measure}', { params: { path: { measure }, query: { region, on } }, signal })));
      await Promise.all(measures.filter((measure) => !sheets.has(measure)).map(load));
      return { place, sheets: new Map(sheets) };
    },
    [measures.join(' '), place],
  );
  const sheets = loaded.data?.place === place ? loaded.data.sheets : none;
  return { sheets, problem: loaded.problem, reload: loaded.reload, loading: !loaded.problem && measures.some((measure) => !sheets.has(measure)) };
}
