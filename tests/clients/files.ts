// tsx files.ts FOLDER: what other people's programs are given to read, in the two pairs, with n:m units, dashes,
// quotes and marks of direction; and beside it what they must find there.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../../align/formats/csv.js';
import { writeMoses } from '../../align/formats/moses.js';
import { writeTmx } from '../../align/formats/tmx.js';
import { writeMultilingualTmx } from '../../align/formats/tmx-multilingual.js';
import { type ExportHeader, type ExportSegment, type ExportUnit, sideText } from '../../align/formats/unit.js';
import { writeXliff } from '../../align/formats/xliff.js';

const TEXTS = [
  { tr: ['Toplantı Bakü’de yapıldı.'], az: ['Görüş Bakıda keçirildi.'], ar: ['عُقد الاجتماع في باكو.'] },
  { tr: ['– Hoş geldiniz, dedi.'], az: ['– Xoş gəldiniz, dedi.'], ar: ['- أهلاً وسهلاً، قال.'] },
  {
    tr: ['İlk cümle.', 'İkincisi & <son>.'],
    az: ['Birinci və ikinci cümlə.'],
    ar: ['الجملة الأولى.', 'والثانية.', 'والأخيرة.'],
  },
  {
    tr: ['2. ve 4. maddeler "aynen" kabul edildi.'],
    az: ['2-ci və 4-cü maddələr qəbul edildi.'],
    ar: ['قُبلت المادتان \u200f٢ و٤.'],
  },
] as const;

type Language = 'tr' | 'az' | 'ar';

function segments(texts: readonly string[], number: number): ExportSegment[] {
  return texts.map((text, i) => ({ number: number + i, start: 0, end: text.length, text }));
}

function units(target: Language): ExportUnit[] {
  return TEXTS.map((texts, i) => ({
    id: `g${i + 1}`,
    source: segments(texts.tr, i * 3 + 1),
    target: segments(texts[target], i * 3 + 1),
    status: 'confirmed',
    kind: 'full',
    origin: 'manual',
    confidence: 0.9,
    decidedBy: 'Leylâ',
    decidedAt: '2026-11-20T08:00:00.500Z',
    note: i === 0 ? 'ilk' : null,
  }));
}

const header = (target: Language): ExportHeader => ({
  collection: 'Deneme',
  pair: { source: 'tr', target },
  documents: { source: 'a.md', target: `${target}.md` },
  createdAt: '2026-11-23T18:05:25.000Z',
  program: { name: 'Hiza', version: '0.1.0' },
});

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which folder?');
mkdirSync(folder, { recursive: true });
const save = (name: string, chunks: Iterable<string>) => writeFileSync(join(folder, name), [...chunks].join(''));

for (const target of ['az', 'ar'] as const) {
  const [about, all] = [header(target), units(target)];
  save(`tr-${target}.tmx`, writeTmx(about, all));
  save(`tr-${target}.xlf`, writeXliff(about, all));
  save(`tr-${target}.csv`, writeCsv(about, all));
  save(`tr-${target}.excel.csv`, writeCsv(about, all, { profile: 'excel' }));
  const moses = [...writeMoses(about, all)];
  save(
    `tr-${target}.tr`,
    moses.map((chunk) => chunk.source),
  );
  save(
    `tr-${target}.${target}`,
    moses.map((chunk) => chunk.target),
  );
  // What a CAT tool is given to translate, a unit a paragraph, and what must come out.
  save(`tr-${target}.source.txt`, [all.map((unit) => sideText(unit.source)).join('\n\n')]);
  save(`tr-${target}.expected.txt`, [all.map((unit) => sideText(unit.target)).join('\n\n')]);
}
const languages: readonly Language[] = ['tr', 'az', 'ar'];
save(
  'multilingual.tmx',
  writeMultilingualTmx(
    header('az'),
    TEXTS.map((texts, i) => ({
      id: `u${i + 1}`,
      texts: languages.map((language) => ({ language, document: language, segments: segments(texts[language], 1) })),
      pairs: [],
      note: null,
    })),
  ),
);
