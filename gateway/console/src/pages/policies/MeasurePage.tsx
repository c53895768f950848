import { Link, useParams } from 'react-router-dom';
import { answerOf, api } from '@/api/client';
import { useLoad } from '@/api/useLoad';
import { ProblemNote } from '@/parts/ProblemNote';
import { familyNames, regionName } from '@/words/names';
import { BasisLine } from '@/parts/BasisLine';
import { Conditions } from './Conditions';
import { periodWords } from './kinds';
import { stepNames, claimantNames } from './steps';
import { measureNames } from './measureNames';
import { Versions } from './Versions';
import { perWords, workingWords } from '@/words/requirements';

/** One measure: what it gives today, and its versions side by side. */
export default function MeasurePage() {
  const { measure = '' } = useParams();
  const path = { measure };
  const detail = useLoad(async (signal) => answerOf(api.GET('/v1/measures/{measure}', { params: { path }, signal })), [measure]);
  const versions = useLoad(async (signal) => answerOf(api.GET('/v1/measures/{measure}/versions', { params: { path }, signal })), [measure]);
  const names = useLoad(measureNames, []);
  const sheet = detail.data;
  return (
    <>
      <p className="small no-print">
        <Link to="/policies">← 政策清单</Link>
      </p>
      <ProblemNote problem={detail.problem} />
      {sheet && (
        <article className="panel">
          <h1>{sheet.name}</h1>
          <div className="row small">
            {sheet.family && <span className="tag blue">{familyNames[sheet.family]}</span>}
            <span className="tag">{regionName(sheet.region)}</span>
            <span className="soft">
              版本 {sheet.version}：{periodWords(sheet.period)}
            </span>
          </div>
          <p>{sheet.summary}</p>
          <BasisLine basis={sheet.basis} />
          <h2>谁可以申领</h2>
          <p>{(sheet.claimants ?? []).map((claimant) => claimantNames[claimant] ?? claimant).join('、')}</p>
          <Conditions conditions={sheet.conditions ?? []} names={names.data} />
          {sheet.amount?.words && (
            <>
              <h2>标准</h2>
              <p className="wrap">
                {perWords[sheet.amount.per ?? ''] ?? ''} {workingWords(sheet.amount.words)}
              </p>
            </>
          )}
          <Names title="需要的材料" names={(sheet.materials ?? []).map((each) => `${each.name}${each.unconfirmed ? '（待工作人员核定）' : ''}`)} />
          <Names title="办理步骤" names={(sheet.procedure ?? []).map((each) => `${stepNames[each.step ?? ''] ?? each.step}：${each.workingDays} 个工作日${each.unconfirmed ? '（待工作人员核定）' : ''}`)} />
          {!!sheet.openPoints?.length && (
            <details lang="en">
              <summary lang="zh-CN">文件没有写明的地方（整理者的英文说明）</summary>
              <ul>
                {sheet.openPoints.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </details>
          )}
        </article>
      )}
      <section className="panel">
        <h2>各个版本对照</h2>
        <ProblemNote problem={versions.problem} />
        {versions.data && <Versions answer={versions.data} names={names.data} />}
      </section>
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  return names.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
