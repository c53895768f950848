import type { Schemas } from '@/api/client';
import { idNumberIn } from '@/parts/idNumber';

type Family = Schemas['policies.Family.Kind'];
type Group = Schemas['policies.Person.Group'];
type Kind = Schemas['policies.PolicyEntry.Kind'];

/** What is looked for, as it stands in the page's address. */
export interface PolicyFilter {
  words: string;
  kind: string;
  family: string;
  group: string;
  region: string;
  on: string;
  anyDay: boolean;
  toParams: () => URLSearchParams;
}

const names = ['words', 'kind', 'family', 'group', 'region', 'on'] as const;

export function filterOf(params: URLSearchParams): PolicyFilter {
  const texts = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<(typeof names)[number], string>;
  return filter({ ...texts, words: idNumberIn(texts.words) ? '' : texts.words, anyDay: params.get('anyDay') === 'true' });
}

export function changed(before: PolicyFilter, change: Partial<PolicyFilter>): PolicyFilter {
  return filter({ ...before, ...change });
}

function filter(values: Omit<PolicyFilter, 'toParams'>): PolicyFilter {
  const toParams = () => {
    const params = new URLSearchParams();
    names.filter((name) => values[name] !== '').forEach((name) => params.set(name, values[name]));
    if (values.anyDay) {
      params.set('anyDay', 'true');
    }
    return params;
  };
  return { ...values, toParams };
}

const given = <T extends string>(text: string) => (text === '' ? undefined : (text as T));

/** The query of GET /v1/policies. */
export const queryOf = (filter: PolicyFilter) => ({
  words: given(filter.words),
  kind: given<Kind>(filter.kind),
  family: given<Family>(filter.family),
  group: given<Group>(filter.group),
  region: given(filter.region),
  on: filter.anyDay ? undefined : given(filter.on),
  anyDay: filter.anyDay || undefined,
});

/** Where the list is to be had as a file. */
export function exportAddress(filter: PolicyFilter, format: 'csv' | 'json'): string {
  const params = new URLSearchParams({ format });
  (['kind', 'family', 'region', 'on'] as const).filter((name) => filter[name] !== '').forEach((name) => params.set(name, filter[name]));
  return `/v1/policies:export?${params}`;
}
