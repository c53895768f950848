import type { ProblemError } from '@/api/problem';

/** What antd's Form.Item shows for a field that the service found fault with. */
export function fieldFault(problem: ProblemError | undefined, field: string): { validateStatus?: 'error'; help?: string } {
  const description = problem?.of(field);
  return description ? { validateStatus: 'error', help: description } : {};
}
