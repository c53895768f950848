import createClient, { type Middleware } from 'openapi-fetch';
import { ProblemError, problemOf } from './problem';
import type { components, paths } from './schema.gen';

export type Schemas = components['schemas'];

let csrfToken = '';

/** What a browser's session must send back with every call that changes something. */
export function keepCsrfToken(token: string | undefined): void {
  csrfToken = token ?? '';
}

const sendCsrfToken: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET' && csrfToken) {
      request.headers.set('X-CSRF-Token', csrfToken);
    }
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
api.use(sendCsrfToken);

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer of a call; what the gateway refuses is thrown as a ProblemError. */
export async function answerOf<T>(call: Promise<Outcome<T>>): Promise<T> {
  let outcome: Outcome<T>;
  try {
    outcome = await call;
  } catch (fault) {
    throw fault instanceof DOMException && fault.name === 'AbortError' ? fault : ProblemError.unreachable();
  }
  if (!outcome.response.ok) {
    throw problemOf(outcome.error, outcome.response);
  }
  return (outcome.data ?? {}) as T;
}

/** A UUID for `requestId`. crypto.randomUUID is missing where a page came over plain HTTP from another machine. */
export function newRequestId(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
