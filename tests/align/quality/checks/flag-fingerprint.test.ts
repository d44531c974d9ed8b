import { expect, it } from 'vitest';
import { flagFingerprint } from '../../../../align/quality/checks/flag-fingerprint.js';
import type { Flag } from '../../../../align/quality/checks/types.js';

const flag = (params: Flag['message']['params'], key = 'check.numbers.differ', code: Flag['code'] = 'numbers') => ({
  code,
  message: { key, params },
});
const texts = { source: 'Toplantıya 17 kişi geldi.', target: 'Görüşə 18 nəfər gəldi.' };

it('a flag has the same name whatever the order in which its parameters are stored', () => {
  const name = flagFingerprint(flag({ source: '17', target: '18' }), texts);
  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(flagFingerprint(flag({ target: '18', source: '17' }), texts)).toBe(name);
});

it('another check, message, parameter or text makes it another flag', () => {
  const one = flag({ source: '17', target: '18' });
  const names = [
    flagFingerprint(one, texts),
    flagFingerprint({ ...one, code: 'dates' }, texts),
    flagFingerprint(flag({ source: '17', target: '18' }, 'check.numbers.onlySource'), texts),
    flagFingerprint(flag({ source: '17', target: '19' }), texts),
    flagFingerprint(flag({ source: '17' }), texts),
    flagFingerprint(one, { ...texts, target: 'Görüşə 18 nəfər gəlib.' }),
    flagFingerprint(one, { source: texts.target, target: texts.source }),
    flagFingerprint(one, { source: `${texts.source} ${texts.target}`, target: '' }),
  ];
  expect(new Set(names).size).toBe(names.length);
});
