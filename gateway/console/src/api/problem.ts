import { faultWords } from '@/words/faults';
import { refusalWords } from '@/words/refusals';
import type { components } from './schema.gen';

type Problem = components['schemas']['Problem'];

/** What is wrong with a field; in Chinese where the pages have the words. */
export interface Violation {
  field: string;
  description: string;
}

/** By code; by reason where a code's would mislead. */
const titles: Record<string, string> = {
  UNAUTHENTICATED: '需要登录',
  PERMISSION_DENIED: '没有权限',
  NOT_FOUND: '没有找到',
  ALREADY_EXISTS: '已经存在',
  INVALID_ARGUMENT: '填写的内容有问题',
  FAILED_PRECONDITION: '现在不能这样做',
  RESOURCE_EXHAUSTED: '请求太多或内容太大',
  UNAVAILABLE: '服务暂时不可用',
  DEADLINE_EXCEEDED: '服务没有及时回答',
  ABORTED: '刚刚有别的改动',
  OUT_OF_RANGE: '文件的这一段接不上',
  INTERNAL: '服务出错了',
  REQUEST_UNDER_WAY: '还在办理',
};

/** Why a call was refused or failed; in Chinese where the pages have the words. */
export class ProblemError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    detail: string,
    readonly reason: string = '',
    readonly violations: readonly Violation[] = [],
    readonly traceId: string = '',
  ) {
    super(detail);
  }

  get title(): string {
    return titles[this.reason] ?? titles[this.code] ?? '没有成功';
  }

  /** Whether the call may have done its work all the same, or be at it still. A refusal did nothing. */
  get mayHaveHappened(): boolean {
    return this.status === 0 || this.status >= 500 || this.code === 'CANCELLED' || this.reason === 'REQUEST_UNDER_WAY';
  }

  /** What is said of a field, e.g. "idNumber" or "facts[0].value"; undefined where nothing is. */
  of(field: string): string | undefined {
    return this.violations.find((violation) => violation.field === field)?.description;
  }

  /** Violations of fields that a form does not show. */
  besides(fields: readonly string[]): readonly Violation[] {
    return this.violations.filter((violation) => !fields.includes(violation.field));
  }

  static unreachable(): ProblemError {
    return new ProblemError('UNAVAILABLE', 0, '连接不上服务。请检查网络后再试一次。');
  }
}

export function problemOf(body: unknown, response: Response): ProblemError {
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return new ProblemError(
    problem.code ?? (response.status === 401 ? 'UNAUTHENTICATED' : response.status === 403 ? 'PERMISSION_DENIED' : 'UNKNOWN'),
    response.status,
    problem.detail ? refusalWords(problem.reason ?? '', problem.detail) : `服务回答了 ${response.status}。请稍后再试。`,
    problem.reason ?? '',
    (problem.violations ?? []).map(({ field, description }) => ({ field, description: faultWords(description) })),
    problem.traceId ?? '',
  );
}

export const asProblem = (fault: unknown): ProblemError =>
  fault instanceof ProblemError ? fault : new ProblemError('UNKNOWN', 0, fault instanceof Error ? fault.message : String(fault));
