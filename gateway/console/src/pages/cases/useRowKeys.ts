import { useEffect, useRef } from 'react';

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

// Where somebody was in the list when a row was opened; coming back begins there.
let lastRow: number | undefined;

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);

/** Walks through the rows (elements with `data-row`) by j and k or the arrows; a row is a link, so that Enter opens it. */
export function useRowKeys<T extends HTMLElement>(rowCount: number) {
  const list = useRef<T>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
        return;
      }
      const all = rows();
      const at = all.findIndex((row) => row === document.activeElement);
      const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), all.length - 1);
      if (all[next]) {
        event.preventDefault();
        all[next].focus();
      }
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, []);

  useEffect(() => {
    if (rowCount > 0 && lastRow !== undefined) {
      rows()[Math.min(lastRow, rowCount - 1)]?.focus();
      lastRow = undefined;
    }
  }, [rowCount]);

  return { list, remember: (row: number) => (lastRow = row) };
}
