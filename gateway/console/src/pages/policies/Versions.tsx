import type { Schemas } from '@/api/client';
import { isFactName, factLabel } from '@/words/facts';
import { regionName } from '@/words/names';
import { requirementWords, withNames, workingWords } from '@/words/requirements';
import { periodWords } from './kinds';
import { aspectNames, stepNames } from './steps';

/** A measure's versions side by side; below them only what is not the same in all. */
export function Versions({ answer, names }: { answer: Schemas['policies.GetVersionsResponse']; names?: ReadonlyMap<string, string> }) {
  const versions = answer.versions ?? [];
  const differences = answer.differences ?? [];
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label="各个版本对照表">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">版本</th>
            {versions.map((version) => (
              <th key={`${version.version} ${version.region}`} scope="col">
                {version.version}
                <div className="small soft">
                  {regionName(version.region)}
                  <br />
                  {periodWords(version.period)}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences
            .filter((difference) => difference.aspect !== 'period' && difference.aspect !== 'region')
            .map((difference) => (
              <tr key={difference.aspect}>
                <th scope="row">{aspectNames[difference.aspect ?? ''] ?? factLabel(difference.aspect ?? '')}</th>
                {versions.map((version, index) => (
                  <td key={`${version.version} ${version.region}`}>{withNames(words(difference.aspect ?? '', difference.values?.[index] ?? ''), (id) => names?.get(id))}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {differences.length === 0 && <p className="soft">{versions.length > 1 ? '各版本内容相同。' : '只有一个版本。'}</p>}
    </div>
  );
}

function words(aspect: string, value: string): string {
  if (value === '') {
    return '—';
  }
  if (aspect === 'procedure') {
    return value.replace(/\b[A-Z]+\b/g, (step) => stepNames[step] ?? step);
  }
  return isFactName(aspect) || aspect === 'limits' || aspect === 'history' ? value.split('; ').map((part) => requirementWords(aspect, part)).join('；') : workingWords(value);
}
