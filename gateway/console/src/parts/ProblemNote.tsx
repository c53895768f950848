import type { ProblemError } from '@/api/problem';

/** A refusal or failure; fields that the form shows are said beside them instead. */
export function ProblemNote({ problem, fields = [] }: { problem: ProblemError | undefined; fields?: readonly string[] }) {
  if (!problem) {
    return null;
  }
  const others = problem.besides(fields);
  return (
    <div role="alert" className="notice bad wrap">
      <strong>{problem.title}</strong>
      <Message problem={problem} isShownBeside={others.length < problem.violations.length} />
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

/** What the service says. Where it names fields, its text only repeats the first of them, which stand here or beside the fields. */
function Message({ problem, isShownBeside }: { problem: ProblemError; isShownBeside: boolean }) {
  if (problem.violations.length > 0) {
    return isShownBeside ? <div>请改正标出的内容。</div> : null;
  }
  return <div>{problem.message}</div>;
}
