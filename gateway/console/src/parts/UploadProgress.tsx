import { Progress } from 'antd';

const MEBI = 1024 * 1024;

export function UploadProgress({ sent, total, onStop }: { sent: number; total: number; onStop: () => void }) {
  const share = total === 0 ? 100 : Math.floor((sent * 100) / total);
  return (
    <div>
      <Progress percent={share} aria-label="上传进度" />
      <p className="small soft" role="status">
        已上传 {(sent / MEBI).toFixed(1)} MB，共 {(total / MEBI).toFixed(1)} MB
      </p>
      <button type="button" className="button second" onClick={onStop}>
        暂停
      </button>
    </div>
  );
}
