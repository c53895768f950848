import { answerOf, api } from '@/api/client';
import { asProblem } from '@/api/problem';

const PART_BYTES = 2 * 1024 * 1024;
const TRIES = 5;
const PAUSE_MILLISECONDS = 1500;

/**
 * Sends a file in parts, from where the service says it stands. A part that fails on the way is sent again; where the service
 * expects another part (a part arrived though its answer did not) it is asked what it has.
 */
export async function upload(id: string, file: File, from: number, onProgress: (sent: number) => void, signal: AbortSignal): Promise<void> {
  let offset = from;
  let failures = 0;
  while (offset < file.size) {
    const content = base64(new Uint8Array(await file.slice(offset, offset + PART_BYTES).arrayBuffer()));
    const params = { path: { import: id } };
    try {
      const answer = await answerOf(api.POST('/v1/imports/{import}:upload', { params, body: { offset: String(offset), content }, signal }));
      offset = Number(answer.nextOffset);
      failures = 0;
    } catch (fault) {
      const problem = asProblem(fault);
      const passing = problem.code === 'OUT_OF_RANGE' || problem.code === 'UNAVAILABLE' || problem.code === 'DEADLINE_EXCEEDED';
      if (signal.aborted || !passing || ++failures > TRIES) {
        throw fault;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
      offset = await received(id, signal).catch(() => offset);
    }
    onProgress(offset);
  }
}

async function received(id: string, signal: AbortSignal): Promise<number> {
  const answer = await answerOf(api.GET('/v1/imports/{import}', { params: { path: { import: id } }, signal }));
  return Number(answer.import?.receivedBytes ?? '0');
}

function base64(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(text);
}
