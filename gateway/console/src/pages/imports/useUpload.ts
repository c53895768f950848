import { useEffect, useRef, useState } from 'react';
import { answerOf, api, newRequestId, type Schemas } from '@/api/client';
import { asProblem, type ProblemError } from '@/api/problem';
import { upload } from './upload';

type Import = Schemas['profiles.Import'];

/** Sends the file of an import and starts it; leaving the page stops the sending, and it can be taken up again. */
export function useUpload(onChanged: () => void) {
  const [sent, setSent] = useState<number>();
  const [problem, setProblem] = useState<ProblemError>();
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const send = async (each: Import, file: File) => {
    const id = each.import ?? '';
    abort.current = new AbortController();
    setProblem(undefined);
    setSent(Number(each.receivedBytes ?? '0'));
    try {
      await upload(id, file, Number(each.receivedBytes ?? '0'), setSent, abort.current.signal);
      await answerOf(api.POST('/v1/imports/{import}:start', { params: { path: { import: id } }, body: { requestId: newRequestId() } }));
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
