import type { ProblemError } from '@/api/problem';
import { reasonWords } from '@/words/reasons';

/** A refusal or failure in the service's words; fields that the form shows are said beside them instead. */
export function ProblemNote({ problem, fields = [] }: { problem: ProblemError | undefined; fields?: readonly string[] }) {
  if (!problem) {
    return null;
  }
  const others = problem.besides(fields);
  const words = reasonWords[problem.reason];
  return (
    <div role="alert" className="notice bad wrap">
      <strong>{problem.title}</strong>
      {words && <div>{words}</div>}
      <div className={words ? 'small soft' : undefined}>{problem.message}</div>
      {others.length > 0 && (
        <ul>
          {others.map((violation) => (
            <li key={`${violation.field} ${violation.description}`}>
              {violation.field && <code>{violation.field}</code>} {violation.description}
            </li>
          ))}
        </ul>
      )}
      {problem.status >= 500 && problem.traceId && <div className="small soft">编号：{problem.traceId}</div>}
    </div>
  );
}
