import type { Schemas } from '@/api/client';
import { regionName } from '@/words/names';
import { moment } from '@/words/values';

interface Props {
  profile: Schemas['profiles.Profile'];
  corrections: readonly Schemas['profiles.ProfileCorrection'][];
}

export function ProfileHead({ profile, corrections }: Props) {
  const former = corrections.filter((each) => each.kind === 'NAME');
  return (
    <section className="panel" aria-label="档案">
      <h2>
        {profile.name} <span className="tag blue">{profile.kind === 'EMPLOYER' ? '单位' : '个人'}</span>
      </h2>
      <dl className="pairs">
        {former.length > 0 && (
          <>
            <dt>以前登记的名称</dt>
            <dd className="wrap">{former.map((each) => `${each.before ?? ''}（${moment(each.madeAt)} 更正）`).join('、')}</dd>
          </>
        )}
        <dt>{profile.kind === 'EMPLOYER' ? '统一社会信用代码' : '身份证号码'}</dt>
        <dd>{profile.maskedNumber}</dd>
        <dt>所在地区</dt>
        <dd>{regionName(profile.region)}</dd>
        <dt>登记时间</dt>
        <dd>{moment(profile.registeredAt)}</dd>
      </dl>
      {profile.diedOn && <p className="notice">已登记死亡日期 {profile.diedOn}。</p>}
      {profile.mergedInto && <p className="notice">这份档案已经并入另一份档案。</p>}
    </section>
  );
}
