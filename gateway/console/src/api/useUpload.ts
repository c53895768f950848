import { useEffect, useRef, useState } from 'react';
import { asProblem, type ProblemError } from '@/api/problem';
import { upload, type UploadPlace } from './upload';

/** Sends a file in parts and ends it; leaving the page stops the sending, and it can be taken up again. */
export function useUpload(onChanged: () => void) {
  const [sent, setSent] = useState<number>();
  const [problem, setProblem] = useState<ProblemError>();
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  /** `end` makes the call that takes the file when all of it has arrived. */
  const send = async (place: UploadPlace, file: File, from: number, end: () => Promise<unknown>) => {
    abort.current = new AbortController();
    setProblem(undefined);
    setSent(from);
    try {
      await upload(place, file, from, setSent, abort.current.signal);
      await end();
    } catch (fault) {
      if (!abort.current.signal.aborted) {
        setProblem(asProblem(fault));
      }
    } finally {
      setSent(undefined);
      onChanged();
    }
  };
  return { sent, problem, send, stop: () => abort.current?.abort() };
}
