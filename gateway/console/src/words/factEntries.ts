import type { Schemas } from '@/api/client';

/** Facts as `group.field` with their values as the contract writes them, members of a set with commas between them. Earlier grants are not among them. */
export function factEntries(facts: Schemas['policies.Facts'] | undefined): [string, string][] {
  return Object.entries(facts ?? {}).flatMap(([group, fields]) =>
    Array.isArray(fields) ? [] : Object.entries(fields as Record<string, unknown>).map(([field, value]): [string, string] => [`${group}.${field}`, text(value)]),
  );
}

const text = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));
