interface Props {
  token: string;
  next: string | undefined;
  onGo: (token: string) => void;
  nextName?: string;
}

/** Goes on in a list whose pages follow each other by token, and back to its beginning. */
export function Pager({ token, next, onGo, nextName = '下一页' }: Props) {
  return token || next ? (
    <nav className="row" aria-label="翻页">
      {token && (
        <button type="button" className="button second" onClick={() => onGo('')}>
          回到第一页
        </button>
      )}
      {next && (
        <button type="button" className="button second" onClick={() => onGo(next)}>
          {nextName}
        </button>
      )}
    </nav>
  ) : null;
}
