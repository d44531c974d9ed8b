import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

it.each(['quality', 'quality/file.html'])(
  '%s begins with what can be said of all, then a list of contents whose every link leads to a heading of its own',
  async (path) => {
    const html = await (await bench.request(bench.at(path))).text();
    const links = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id!).filter((id) => id !== 'main');
    const headings = [...html.matchAll(/<(h[1-6]) ?(?:id="([\w-]+)")?>(.*?)<\/h[1-6]>/g)];
    expect(links).toHaveLength(2 * (1 + 7));
    expect(headings.filter(([, , id]) => id !== undefined && links.includes(id))).toHaveLength(links.length);
    const words = headings.map(([, , , text]) => text!.replace(/<[^>]*>/g, ''));
    expect(new Set(words).size, 'no two headings say the same').toBe(words.length);
    const levels = headings.map(([, tag]) => Number(tag![1]));
    expect(levels.slice(0, 3)).toEqual([1, 2, 2]);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(html.indexOf('class="claim"')).toBeLessThan(html.indexOf('class="contents"'));
  },
);
