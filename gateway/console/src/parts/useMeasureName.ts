import { useCallback } from 'react';
import { useLoad } from '@/api/useLoad';
import { measureNames } from '../pages/policies/measureNames';

/** What a measure is called; its id until the names are here. */
export function useMeasureName(): (measure: string | undefined) => string {
  const { data } = useLoad(measureNames, []);
  return useCallback((measure) => data?.get(measure ?? '') ?? measure ?? '', [data]);
}
