import { asProblem } from '@/api/problem';

const TRIES = 5;
const PAUSE_MILLISECONDS = 1500;

/** Where a file goes in parts. */
export interface UploadPlace {
  partBytes: number;
  /** Sends a part and says where the next one begins. */
  send: (offset: number, content: string, signal: AbortSignal) => Promise<string | undefined>;
  /** The bytes that arrived. */
  received: (signal: AbortSignal) => Promise<string | undefined>;
}

/**
 * Sends a file in parts, from where the service says it stands. A part that fails on the way is sent again; where the service
 * expects another part (a part arrived though its answer did not) it is asked what it has.
 */
export async function upload(place: UploadPlace, file: File, from: number, onProgress: (sent: number) => void, signal: AbortSignal): Promise<void> {
  let offset = from;
  let failures = 0;
  while (offset < file.size) {
    const content = await base64Of(file.slice(offset, offset + place.partBytes));
    try {
      offset = Number((await place.send(offset, content, signal)) ?? '0');
      failures = 0;
    } catch (fault) {
      const problem = asProblem(fault);
      const passing = problem.code === 'OUT_OF_RANGE' || problem.code === 'UNAVAILABLE' || problem.code === 'DEADLINE_EXCEEDED';
      if (signal.aborted || !passing || ++failures > TRIES) {
        throw fault;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
      offset = await place.received(signal).then((bytes) => Number(bytes ?? '0')).catch(() => offset);
    }
    onProgress(offset);
  }
}

/** The bytes of a file or a part of it, as JSON carries them. */
export async function base64Of(part: Blob): Promise<string> {
  const bytes = new Uint8Array(await part.arrayBuffer());
  const step = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += step) {
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(text);
}
