import { describe, expect, it } from 'vitest';
import { flagsOf, group } from './support.js';

describe('a repeated source', () => {
  it('is noted at every place when its translations differ', () => {
    const groups = [
      group('tr', 'Toplantı saat onda başladı.', 'az', 'Görüş saat onda başladı.', { id: 'a' }),
      group('tr', 'Toplantı saat onda başladı', 'az', 'İclas saat onda başlayıb.', { id: 'b' }),
      group('tr', 'Başka bir cümle daha.', 'az', 'Başqa bir cümlə.', { id: 'c' }),
    ];
    expect(flagsOf(groups, 'repeated').map((flag) => flag.groupId)).toEqual(['a', 'b']);
    expect(flagsOf(groups, 'repeated')[0]?.message.params).toEqual({ times: 2, translations: 2 });
  });

  it('is silent when they agree, or the source is a word or two', () => {
    const same = ['a', 'b'].map((id) => group('tr', 'Toplantı saat onda.', 'az', 'Görüş saat onda.', { id }));
    const short = ['Dedi.', 'Deyib.'].map((text, index) => group('tr', 'Dedi.', 'az', text, { id: `s${index}` }));
    expect(flagsOf([...same, ...short], 'repeated')).toEqual([]);
  });
});

describe('suspiciously fast confirmations', () => {
  const confirmed = (count: number, stepMs: number, more = {}) =>
    Array.from({ length: count }, (_, index) =>
      group('tr', `Cümle ${index}.`, 'az', `Cümlə ${index}.`, {
        id: `g${index}`,
        status: 'confirmed',
        decidedBy: 'ayşe',
        decidedAt: new Date(Date.UTC(2026, 10, 23) + index * stepMs).toISOString(),
        ...more,
      }),
    );

  it('are five in a row within a second of each other', () => {
    const flags = flagsOf(confirmed(6, 400), 'fast');
    expect(flags).toHaveLength(6);
    expect(flags[0]?.message.params).toEqual({ count: 6, seconds: '2.0' });
  });

  it('are neither four, nor slow, nor two people at once', () => {
    expect(flagsOf(confirmed(4, 400), 'fast')).toEqual([]);
    expect(flagsOf(confirmed(9, 1500), 'fast')).toEqual([]);
    const two = [...confirmed(4, 400), ...confirmed(4, 400, { decidedBy: 'leyla' })];
    expect(flagsOf(two, 'fast')).toEqual([]);
  });

  it('are not one deliberate stroke over many groups', () => {
    expect(flagsOf(confirmed(50, 0), 'fast')).toEqual([]);
  });
});
