import { describe, expect, it } from 'vitest';
import { reliability } from '../../../align/quality/reliability.js';
import { barChart } from '../../../align/quality/svg/bars.js';
import { reliabilityDiagram } from '../../../align/quality/svg/reliability-diagram.js';
import { scatterChart } from '../../../align/quality/svg/scatter.js';
import { ticks } from '../../../align/quality/svg/svg.js';

const names = { id: 'c1', title: 'Confidence <of> "groups"', description: 'How many & how sure.' };

const charts = {
  bars: barChart({
    ...names,
    bars: [
      {
        label: '0.9',
        parts: [
          { value: 3, description: '3 groups', href: '/x?a=1&b=2' },
          { value: 0, series: 2, description: 'none', href: '/none' },
          { value: 1, series: 3, description: '1 group', href: '/one' },
        ],
      },
    ],
  }),
  reliability: reliabilityDiagram({
    ...names,
    bins: reliability([{ confidence: 0.9, correct: true }]).bins,
    xLabel: 'confidence',
    yLabel: 'correct',
    describe: (bin) => `${bin.count} judged`,
  }),
  scatter: scatterChart({
    ...names,
    points: [{ x: 10, y: 12, description: 'pair 1', notable: true }],
    xLabel: 'tr',
    yLabel: 'ar',
    usualRatio: 1.1,
  }),
};

describe.each(Object.entries(charts))('the chart %s', (_, chart) => {
  it('names and describes itself to a screen reader', () => {
    expect(chart).toContain('aria-labelledby="c1-title c1-desc"');
    expect(chart).toContain('<title id="c1-title">Confidence &lt;of&gt; &quot;groups&quot;</title>');
    expect(chart).toContain('<desc id="c1-desc">How many &amp; how sure.</desc>');
  });

  it('keeps to the Content-Security-Policy: no style, no script', () => {
    expect(chart).not.toMatch(/ style=|<style|<script| on\w+=/);
  });

  it('has a mark that says in words what it shows', () => {
    expect(chart).toMatch(/<g class="chart-mark"><title>[^<]+<\/title>/);
  });

  it('closes every element and has only finite numbers', () => {
    expect(chart).not.toMatch(/NaN|Infinity|undefined/);
    const opened = chart.match(/<[a-z]+(?=[ >])(?![^>]*\/>)/g)?.length;
    expect(chart.match(/<\/[a-z]+>/g)?.length).toBe(opened);
  });
});

describe('charts without data', () => {
  it('are empty frames', () => {
    expect(barChart({ ...names, bars: [] })).toContain('</svg>');
    expect(scatterChart({ ...names, points: [], xLabel: '', yLabel: '' })).not.toContain('NaN');
  });
});

describe('links', () => {
  it('are not hidden inside an image', () => {
    expect(charts.bars).toContain('role="group"');
    expect(charts.scatter).toContain('role="img"');
  });

  it('lead from a mark to its groups', () => {
    expect(charts.bars).toContain('<a href="/x?a=1&amp;b=2" aria-label="3 groups">');
    expect(charts.bars).toContain('<a href="/one" aria-label="1 group">');
  });

  it('are not drawn for a part of nothing', () => {
    expect(charts.bars).not.toContain('/none');
  });
});

describe('ticks', () => {
  it.each([
    [93, [0, 50, 100]],
    [4, [0, 1, 2, 3, 4]],
    [0, [0]],
    [0.7, [0, 0.2, 0.4, 0.6, 0.8]],
  ])('up to %s are round', (max, expected) => {
    expect(ticks(max)).toEqual(expected);
  });

  it('of counts are whole', () => {
    expect(ticks(2, { smallest: 1 })).toEqual([0, 1, 2]);
  });
});
