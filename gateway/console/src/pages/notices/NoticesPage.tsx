import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { Pager } from '@/parts/Pager';
import { ProblemNote } from '@/parts/ProblemNote';
import { SelectField } from '@/parts/SelectField';
import { useMeasureName } from '@/parts/useMeasureName';
import { countyOptions } from '@/words/names';
import { NoticeItem } from './NoticeItem';

/** "公示": whom benefits are to be granted to, masked, for anybody to object while the notice runs. */
export default function NoticesPage() {
  const [region, setRegion] = useState('');
  const [ended, setEnded] = useState(false);
  const [token, setToken] = useState('');
  const measureName = useMeasureName();
  const query = { region: region || undefined, ended: ended || undefined, pageSize: 50, pageToken: token || undefined };
  const list = useLoad(async (signal) => answerOf(api.GET('/v1/hiring-notices', { params: { query }, signal })), [region, ended, token]);
  const notices = list.data?.notices ?? [];
  return (
    <>
      <h1>公示</h1>
      <p>下面是拟发放的补贴。公示期内，任何人都可以对其中任意一项提出异议，不用登录。</p>
      <div className="panel row" role="search">
        <SelectField
          label="县（市、区）"
          value={region}
          options={countyOptions}
          empty="全市"
          onChange={(chosen) => {
            setToken('');
            setRegion(chosen);
          }}
        />
        <label className="option">
          <input
            type="checkbox"
            checked={ended}
            onChange={(event) => {
              setToken('');
              setEnded(event.target.checked);
            }}
          />
          包括已经结束的公示
        </label>
      </div>
      <ProblemNote problem={list.problem} />
      <div aria-busy={list.loading}>
        {notices.map((notice) => (
          <NoticeItem key={notice.notice} notice={notice} measure={measureName(notice.measure)} />
        ))}
        {list.data && notices.length === 0 && <p className="panel soft">现在没有公示。</p>}
      </div>
      <Pager token={token} next={list.data?.nextPageToken} onGo={setToken} nextName="更早的" />
    </>
  );
}
