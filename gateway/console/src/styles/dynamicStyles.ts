/**
 * Takes the place of rc-util's module of the same functions (see vite.config.ts). There every rule travels in a <style> element,
 * which a Content-Security-Policy without 'unsafe-inline' refuses; constructed style sheets are not inline and are let through.
 */
interface StyleOptions {
  prepend?: boolean | 'queue';
  priority?: number;
  mark?: string;
}

interface Entry {
  node: HTMLStyleElement;
  sheet: CSSStyleSheet;
  css: string;
  rank: number;
}

const entries = new Map<string, Entry>();

/** What is prepended comes first, by priority; the rest follows in order of arrival. */
const rankOf = ({ prepend, priority }: StyleOptions) => (prepend ? (priority ?? 0) : Number.MAX_SAFE_INTEGER);

const nameOf = (key: string, { mark }: StyleOptions) => `${mark ?? 'rc-util-key'} ${key}`;

function adopt(): void {
  const sorted = [...entries.values()].sort((a, b) => a.rank - b.rank);
  document.adoptedStyleSheets = sorted.map((entry) => entry.sheet);
}

export function updateCSS(css: string, key: string, options: StyleOptions = {}): HTMLStyleElement {
  const name = nameOf(key, options);
  const known = entries.get(name);
  if (known) {
    if (known.css !== css) {
      known.css = css;
      known.sheet.replaceSync(css);
    }
    return known.node;
  }

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // Callers write attributes on a node; it stays outside the document.
  const entry = { node: document.createElement('style'), sheet, css, rank: rankOf(options) };
  entries.set(name, entry);
  adopt();
  return entry.node;
}

export function injectCSS(css: string, options: StyleOptions = {}): HTMLStyleElement {
  return updateCSS(css, `injected-${entries.size}`, options);
}

export function removeCSS(key: string, options: StyleOptions = {}): void {
  if (entries.delete(nameOf(key, options))) {
    adopt();
  }
}

export function clearContainerCache(): void {
  // There are no containers.
}
