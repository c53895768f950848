import { answerOf, api, newRequestId, type Schemas } from '@/api/client';
import type { UploadPlace } from '@/api/upload';
import { useUpload } from '@/api/useUpload';

const PART_BYTES = 512 * 1024;

const placeOf = (resultFile: string): UploadPlace => {
  const params = { path: { resultFile } };
  return {
    partBytes: PART_BYTES,
    send: async (offset, content, signal) => (await answerOf(api.POST('/v1/result-files/{resultFile}:upload', { params, body: { offset: String(offset), content }, signal }))).nextOffset,
    received: async (signal) => (await answerOf(api.GET('/v1/result-files/{resultFile}', { params, signal }))).resultFile?.receivedBytes,
  };
};

/** Sends a file of results and has it taken. */
export function useResultUpload(onChanged: () => void) {
  const uploading = useUpload(onChanged);
  const send = (each: Schemas['funds.ResultFile'], file: File) => {
    const resultFile = each.resultFile ?? '';
    const take = () => answerOf(api.POST('/v1/result-files/{resultFile}:take', { params: { path: { resultFile } }, body: { requestId: newRequestId() } }));
    return uploading.send(placeOf(resultFile), file, Number(each.receivedBytes ?? '0'), take);
  };
  return { ...uploading, send };
}
