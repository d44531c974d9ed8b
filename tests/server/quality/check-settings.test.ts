import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CHECK_OPTIONS, THRESHOLDS } from '../../../align/quality/checks/thresholds.js';
import { CHECK_CODES } from '../../../align/quality/checks/types.js';
import { findCheckOptions } from '../../../db/check-settings.js';
import { countFlags } from '../../../db/flags.js';
import { checkOptions } from '../../../server/services/checking.js';
import { smallWorkbench } from '../../support/workbench.js';

let bench: Awaited<ReturnType<typeof smallWorkbench>>;
beforeEach(async () => {
  bench = await smallWorkbench();
});
afterEach(() => bench.close());

const save = (values: Record<string, string | readonly string[]> = {}, language = 'en') =>
  bench.post(bench.at('check-settings'), { on: CHECK_CODES, ...values }, false, { 'accept-language': language });
const show = async () => (await bench.request(bench.at('check-settings'))).text();
const kept = () => findCheckOptions(bench.db, bench.collectionId);
const settled = async () => {
  for (const { id } of await bench.db.selectFrom('job').select('id').execute()) await bench.jobs.wait(id);
};

describe('the settings of the checks', () => {
  it('offer every threshold with a label, its help and its bounds', async () => {
    const html = await show();
    for (const { name, default: usual } of THRESHOLDS) {
      expect(html).toContain(`<label for="${name}">`);
      expect(html).toMatch(new RegExp(`<input id="${name}"[^>]* value="${usual}"[^>]* aria-describedby="${name}-unit`));
      expect(html).toContain(`<p class="quiet" id="${name}-help">`);
    }
    expect(html).not.toContain('name="reset"');
  });

  it('are kept for the collection, as far as they differ, and flags are found anew with them', async () => {
    await bench.link(bench.segments.tr[0]!, bench.segments.az[0]!);
    const response = await save({ on: CHECK_CODES.filter((code) => code !== 'fast'), minMissingNames: '٢' });
    expect(response.headers.get('location')).toBe(bench.at('quality'));
    expect(await kept()).toEqual({ disabled: ['fast'], minMissingNames: 2 });
    await settled();
    expect(await show()).toMatch(/name="minMissingNames"[^>]* value="2"/);
    await save({ on: [] });
    await settled();
    expect(await countFlags(bench.db, bench.collectionId)).toEqual([]);
  });

  it('refuse what cannot be used with a sentence beside the field, keep what was typed and save nothing', async () => {
    const response = await save(
      { on: ['names'], minMissingNames: 'çok', maxLengthDeviation: '4.2', minSchwas: '5' },
      'tr',
    );
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toMatch(/name="minMissingNames"[^>]* value="çok"[^>]*minMissingNames-error" aria-invalid="true"/);
    expect(html).toMatch(/<p class="error" id="minMissingNames-error">1 ile 20 arasında bir tam sayı yazın\./);
    expect(html).toMatch(/<p class="error" id="maxLengthDeviation-error">[^<]*0,5 adımlarla/);
    expect(html).toContain('2 değer kullanılamıyor');
    expect(html).toMatch(/name="minSchwas"[^>]* value="5"/);
    expect(html.match(/type="checkbox"[^>]* checked/g)?.length).toBe(1);
    expect(await kept()).toEqual({});
  });

  it('go back to the default one by one, even from what cannot be used, and all at once', async () => {
    await save({ minMissingNames: '2', minSchwas: '5' });
    const one = await save({ minMissingNames: 'x', minSchwas: '5', reset: 'minMissingNames' });
    expect(one.headers.get('location')).toBe(`${bench.at('check-settings')}#minMissingNames`);
    expect(await kept()).toEqual({ minSchwas: 5 });
    expect(await show()).toContain('<button type="submit" name="reset" value="minSchwas"');
    await bench.post(bench.at('check-settings'), { _method: 'delete' }, false);
    expect(await checkOptions(bench.db, bench.collectionId)).toEqual(DEFAULT_CHECK_OPTIONS);
  });

  it('are not lost to an answer for a collection that is not there', async () => {
    expect((await bench.request('/collections/999/check-settings')).status).toBe(404);
    expect((await bench.post('/collections/999/check-settings', {}, false)).status).toBe(404);
  });
});
