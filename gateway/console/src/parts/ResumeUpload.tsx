import type { ProblemError } from '@/api/problem';
import { ProblemNote } from './ProblemNote';
import { UploadProgress } from './UploadProgress';

interface Props {
  uploading: { sent: number | undefined; problem: ProblemError | undefined; stop: () => void };
  total: number;
  /** Whether the file was interrupted on its way and may be taken up again here. */
  waits: boolean;
  onFile: (file: File) => void;
}

/** How far a file has come, and going on with one that was interrupted. */
export function ResumeUpload({ uploading, total, waits, onFile }: Props) {
  return (
    <>
      <ProblemNote problem={uploading.problem} />
      {uploading.sent !== undefined && <UploadProgress sent={uploading.sent} total={total} onStop={uploading.stop} />}
      {waits && uploading.sent === undefined && (
        <label className="button second">
          接着上传（选同一个文件）
          <input className="visually-hidden" type="file" accept=".csv,text/csv" onChange={(event) => event.target.files?.[0] && onFile(event.target.files[0])} />
        </label>
      )}
    </>
  );
}
