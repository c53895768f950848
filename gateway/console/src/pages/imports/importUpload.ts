import { answerOf, api, newRequestId, type Schemas } from '@/api/client';
import type { UploadPlace } from '@/api/upload';
import { useUpload } from '@/api/useUpload';

type Import = Schemas['profiles.Import'];

const PART_BYTES = 2 * 1024 * 1024;

const placeOf = (id: string): UploadPlace => ({
  partBytes: PART_BYTES,
  send: async (offset, content, signal) => {
    const body = { offset: String(offset), content };
    return (await answerOf(api.POST('/v1/imports/{import}:upload', { params: { path: { import: id } }, body, signal }))).nextOffset;
  },
  received: async (signal) => (await answerOf(api.GET('/v1/imports/{import}', { params: { path: { import: id } }, signal }))).import?.receivedBytes,
});

/** Sends the file of an import and starts it. */
export function useImportUpload(onChanged: () => void) {
  const uploading = useUpload(onChanged);
  const send = (each: Import, file: File) => {
    const id = each.import ?? '';
    const start = () => answerOf(api.POST('/v1/imports/{import}:start', { params: { path: { import: id } }, body: { requestId: newRequestId() } }));
    return uploading.send(placeOf(id), file, Number(each.receivedBytes ?? '0'), start);
  };
  return { ...uploading, send };
}
