import { Progress } from 'antd';
import { answerOf, api, type Schemas } from '@/api/client';
import { useSend } from '@/api/useSend';
import { ProblemNote } from '@/parts/ProblemNote';
import { useSession } from '@/session/SessionContext';
import { regionName } from '@/words/names';
import { importKindNames, importStateNames } from '@/words/records';
import { moment } from '@/words/values';
import { ResumeUpload } from '@/parts/ResumeUpload';
import { useImportUpload } from './importUpload';

type Import = Schemas['profiles.Import'];

const share = (done: string | undefined, all: string | undefined) => (Number(all ?? '0') === 0 ? 0 : Math.floor((Number(done ?? '0') * 100) / Number(all)));

/** One import: where it stands, its figures, the rows that were not taken, and going on with what was interrupted. */
export function ImportItem({ each, onChanged }: { each: Import; onChanged: () => void }) {
  const { may } = useSession();
  const sending = useSend<unknown>();
  const uploading = useImportUpload(onChanged);
  const open = each.state === 'UPLOADING' || each.state === 'RUNNING';
  const cancel = async () => {
    const params = { path: { import: each.import ?? '' } };
    await sending.send((requestId) => answerOf(api.POST('/v1/imports/{import}:cancel', { params, body: { requestId } })));
    onChanged();
  };
  return (
    <li data-import={each.import}>
      <div>
        <strong className="wrap">{each.fileName}</strong> <span className="tag blue">{each.kind && importKindNames[each.kind]}</span>{' '}
        <span className={each.state === 'DONE' ? 'tag green' : each.state === 'FAILED' ? 'tag red' : 'tag'}>{each.state && importStateNames[each.state]}</span>
      </div>
      <div className="small soft">
        {regionName(each.region)}，数据截至 {each.asOf}；{each.createdBy} 于 {moment(each.createdAt)} 导入
        {each.endedAt && `，${moment(each.endedAt)} 结束`}
      </div>
      {each.state === 'RUNNING' && <Progress percent={share(each.doneBytes, each.sizeBytes)} aria-label="处理进度" />}
      {each.state !== 'UPLOADING' && (
        <p className="small">
          已处理 {each.rows ?? '0'} 行：记录 {each.recorded ?? '0'} 项，没有变化 {each.unchanged ?? '0'} 行，新建档案 {each.registered ?? '0'} 份，有错误 {each.faulty ?? '0'} 行
        </p>
      )}
      {each.problem && <p className="fault wrap">{each.problem}</p>}
      <ProblemNote problem={sending.problem} />
      <ResumeUpload uploading={uploading} total={Number(each.sizeBytes ?? '0')} waits={each.state === 'UPLOADING' && may('imports.write')} onFile={(file) => void uploading.send(each, file)} />
      <div className="row">
        {Number(each.faulty ?? '0') > 0 && <a href={`/v1/imports/${each.import}/errors`}>下载没有导入的行（CSV）</a>}
        {open && may('imports.write') && (
          <button type="button" className="button link" disabled={sending.busy} onClick={() => void cancel()}>
            取消导入
          </button>
        )}
      </div>
    </li>
  );
}
