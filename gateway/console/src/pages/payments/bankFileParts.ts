const PART_BYTES = 400 * 1024;

/** A bank's file in parts of whole lines; each begins with the first line, as the service wants it. */
export function bankFileParts(text: string): Blob[] {
  const [first = '', ...lines] = text.split('\r\n').filter((line) => line !== '');
  const parts: string[][] = [[]];
  let size = 0;
  for (const line of lines) {
    const bytes = new Blob([line]).size + 2;
    if (size + bytes > PART_BYTES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(line);
    size += bytes;
  }
  return parts.map((part) => new Blob([[first, ...part, ''].join('\r\n')]));
}
