/** Longer lines are cut there and reported: nobody's sentence, and a way to fill the memory. */
export const MAX_LINE_CHARS = 10_000_000;

export interface LineSplitter {
  push(chunk: string): string[];
  end(): string[];
}

/**
 * Cuts chunks into lines at LF, CRLF or a CR alone, wherever the chunks end. The last line needs no line end; an empty
 * piece after the last line end is no line.
 *
 *     push('a\r') -> []      push('\nb') -> ['a']      end() -> ['b']
 */
export function lineSplitter(): LineSplitter {
  const parts: string[] = [];
  let length = 0;
  // A CR at the end of a chunk may be half of a CRLF.
  let pendingReturn = false;

  const take = (): string => {
    const line = parts.join('');
    parts.length = 0;
    length = 0;
    return line;
  };
  const add = (piece: string): void => {
    const room = MAX_LINE_CHARS - length;
    if (piece !== '' && room > 0) parts.push(piece.slice(0, room));
    length += piece.length;
  };

  return {
    push(chunk) {
      if (chunk === '') return [];
      const lines: string[] = [];
      let from = pendingReturn && chunk.startsWith('\n') ? 1 : 0;
      if (pendingReturn) lines.push(take());
      pendingReturn = chunk.endsWith('\r');
      const end = pendingReturn ? chunk.length - 1 : chunk.length;
      const breaks = /\r\n|\n|\r/g;
      breaks.lastIndex = from;
      for (let match = breaks.exec(chunk); match !== null && match.index < end; match = breaks.exec(chunk)) {
        add(chunk.slice(from, match.index));
        lines.push(take());
        from = match.index + match[0].length;
      }
      add(chunk.slice(from, end));
      return lines;
    },
    end() {
      const whole = pendingReturn || length > 0;
      return whole ? [take()] : [];
    },
  };
}
