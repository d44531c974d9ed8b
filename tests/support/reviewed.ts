import { listBitexts } from '../../db/bitexts.js';
import { latestChangeId } from '../../db/changes.js';
import { listFlags } from '../../db/flags.js';
import { listGroups } from '../../db/groups.js';
import { listJudgements } from '../../db/samples.js';
import { listSegments } from '../../db/segments.js';
import { createCollection } from '../../server/services/collections.js';
import { split } from '../../server/services/splitting.js';
import { flagName } from '../../views/quality/flag-text.js';
import type { TestApp } from './app.js';
import { articlesOf } from './udhr.js';

/** The addresses of every page of the review, by what there is to see on it. */
export type ReviewPages = Readonly<Record<string, string>>;

/**
 * The Declaration of Human Rights in four languages, hence three pairs, aligned and partly reviewed: groups of every status and "no counterpart", comments,
 * verdicts, samples over a pair and over all, some judged and then taken apart, annotation under way and over, gold.
 * Everything is done through the server, by Ayşe, Leyla and Zeynep.
 */
export async function reviewedCollection(app: TestApp): Promise<{ collectionId: number; pages: ReviewPages }> {
  const { db, post, as } = app;
  const people = { ayse: await as('Ayşe'), leyla: await as('Leyla'), zeynep: await as('Zeynep') };
  const { whole: collectionId, one, untouched } = await collections(app);
  const bitexts = await listBitexts(db, collectionId);
  const [first, second] = bitexts.map(({ id }) => id) as [number, number];
  const at = (path: string) => `/collections/${collectionId}/${path}`;
  const send = async (path: string, values: Parameters<typeof post>[1], who: { readonly cookie: string }) => {
    const response = await post(path, values, false, who);
    if (response.status >= 400) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.headers.get('location') ?? '';
  };
  for (const { id } of bitexts) await send(`/bitexts/${id}/runs`, {}, people.ayse);
  await idle(app);

  const [pair] = await listBitexts(db, one);
  await send(`/bitexts/${pair!.id}/runs`, {}, people.ayse);
  await idle(app);
  const [right, wrong] = await listGroups(db, pair!.id);
  await send(`/groups/${right!.id}/confirmation`, {}, people.ayse);
  await send(`/groups/${wrong!.id}/rejection`, {}, people.ayse);

  for (const [bitext, { id, sourceDocumentId, targetDocumentId }] of bitexts.entries()) {
    const groups = await listGroups(db, id);
    for (const [index, group] of groups.entries()) {
      const who = index % 3 === 0 ? people.leyla : people.ayse;
      if (index % 7 === 6) await send(`/groups/${group.id}/rejection`, {}, who);
      else if (index % 4 !== bitext) await send(`/groups/${group.id}/confirmation`, {}, who);
    }
    const taken = new Set((await listGroups(db, id)).flatMap(({ source, target }) => [...source, ...target]));
    const columns = `${sourceDocumentId},${targetDocumentId}`;
    for (const document of [sourceDocumentId, targetDocumentId]) {
      const free = (await listSegments(db, [document])).filter((segment) => !taken.has(segment.id));
      const segment = free.slice(0, 2).map((one) => one.id);
      if (segment.length === 0) continue;
      const seen = await latestChangeId(db, collectionId);
      await send(at('no-counterparts'), { columns, seen, segment, reason: 'absent' }, people.ayse);
    }
  }

  const confirmed = (await listGroups(db, first)).filter(({ status, reason }) => status === 'confirmed' && !reason);
  const review = (index: number, values: Record<string, string>) =>
    send(`/groups/${confirmed[index]!.id}/review`, { back: '/', body: '', ...values }, people.zeynep);
  await review(0, { verdict: 'accepted' });
  await review(1, { verdict: 'accepted' });
  await review(2, { verdict: 'returned', body: 'Tarih yanlış: 11 Ocak değil, 12 Ocak 2022.' });
  await send(`/groups/${confirmed[0]!.id}/comments`, { body: 'هذا صحيح (راجِع «TİKA»).', back: '/' }, people.leyla);

  /** Judges the first drawn, one in six wrong. */
  const judge = async (sample: string, most: number, who: { readonly cookie: string }) => {
    const drawn = await listJudgements(db, [Number(sample.split('/').at(-1))]);
    for (let position = 0; position < Math.min(most, drawn.length); position += 1)
      await send(`${sample}/judgements`, { position, verdict: position % 6 === 5 ? 'wrong' : 'right' }, who);
  };
  const sample = await send(`/bitexts/${first}/samples`, { size: 12, seed: 5 }, people.zeynep);
  await judge(sample, 12, people.zeynep);
  // The same pairs are drawn once more, and one of those judged is taken apart.
  const again = await send(`/bitexts/${first}/samples`, { size: 12, seed: 6 }, people.zeynep);
  await judge(again, 5, people.zeynep);
  const overAll = await send(at('samples'), { size: 20, seed: 7 }, people.zeynep);
  await judge(overAll, 12, people.zeynep);
  const drawn = await db.selectFrom('judgement').select('group_id').where('position', '=', 5).executeTakeFirstOrThrow();
  await send(`/groups/${drawn.group_id}`, { _method: 'delete' }, people.leyla);

  await send(at('checks'), {}, people.zeynep);
  await idle(app);
  const flags = await listFlags(db, collectionId, { limit: 1 });
  for (const flag of flags) {
    const seen = await latestChangeId(db, collectionId);
    const values = { flag: flagName(flag) ?? '', reason: 'Kaynakta da böyle.', seen, back: '/' };
    await send(`/groups/${flag.groupId}/dismissals`, values, people.leyla);
  }

  const underWay = await send(
    `/bitexts/${second}/annotation-rounds`,
    { first: 'Ayşe', second: 'Leyla' },
    people.zeynep,
  );
  const over = await annotated(app, first, people, send);

  const pages = {
    quality: at('quality'),
    'quality-one': `/collections/${one}/quality`,
    'quality-empty': `/collections/${untouched}/quality`,
    'groups-flagged': at('groups?code=any'),
    'groups-numbers': at(`groups?bitext=${first}&code=numbers`),
    'groups-one': at(`groups?group=${confirmed[0]!.id}`),
    'groups-none': at('groups?words=xyz'),
    'groups-commented': at('groups?commented=1'),
    'groups-returned': at(`groups?bitext=${first}&review=returned`),
    verdicts: `/bitexts/${first}/verdicts`,
    'sample-open': again,
    'sample-over-all': overAll,
    'sample-done': sample,
    'round-open': underWay,
    'round-over': over,
    'evaluation-empty': `/bitexts/${second}/evaluation`,
    evaluation: `/bitexts/${first}/evaluation`,
    'evaluation-compared': `/bitexts/${first}/evaluation?system=suggested&against=confirmed`,
  };
  return { collectionId, pages };
}

/** The first articles in Turkish, Azerbaijani, Arabic and English; few of them in one pair; two that nobody touches. */
async function collections({ db, now }: TestApp) {
  const document = (language: string, file: string, articles: number) => ({
    language,
    title: TITLES[file] ?? file,
    text: [...articlesOf(file).slice(0, articles), ...(articles > 1 ? (NEWS[file] ?? []) : [])].join('\n\n'),
  });
  const versions = [document('az', 'azj_latn', 15), document('ar', 'arb', 15), document('en', 'eng', 14)];
  const whole = { title: 'İnsan Hakları (1948)', pivot: document('tr', 'tur', 15), versions };
  const few = { title: 'Üç madde', pivot: document('tr', 'tur', 3), versions: [document('ar', 'arb', 3)] };
  const bare = { title: 'Boş', pivot: document('tr', 'tur', 1), versions: [document('ar', 'arb', 1)] };
  const add = (input: typeof whole | typeof few) => createCollection(db, input, { now: now(), split });
  return { whole: await add(whole), one: await add(few), untouched: await add(bare) };
}

/** What the checks find fault with: a number, a date and a quotation mark that differ. */
const NEWS: Readonly<Record<string, readonly string[]>> = {
  tur: [
    'Bildiri 10 Aralık 1948 günü 48 devletin oyuyla kabul edildi.',
    'Genel Sekreter “Bu, 30 maddelik bir söz” dedi.',
    'Ankara ile Bakü 11 Ocak 2022 günü 15 milyon liralık anlaşma imzaladı.',
  ],
  azj_latn: [
    'Bəyannamə 10 dekabr 1948-ci ildə 58 dövlətin səsi ilə qəbul edildi.',
    'Baş katib “Bu, 30 maddəlik bir sözdür dedi.',
    'Ankara ilə Bakı 12 yanvar 2022-ci ildə 15 milyon lirəlik müqavilə imzaladı.',
  ],
  arb: [
    'اعتُمد الإعلان في 10 ديسمبر 1948 بأصوات ٥٨ دولة.',
    'قال الأمين العام: «هذا وعد من 30 مادة».',
    'وقّعت أنقرة وباكو في 12 يناير 2022 اتفاقًا بقيمة 15 مليون ليرة.',
  ],
};

const TITLES: Readonly<Record<string, string>> = {
  tur: 'İnsan Hakları Evrensel Beyannamesi',
  azj_latn: 'İnsan hüquqları haqqında ümumi bəyannamə',
  arb: 'الإعلان العالمي لحقوق الإنسان (1948)',
  eng: 'Universal Declaration of Human Rights',
};

/** Waits for every job there is. */
async function idle({ db, jobs }: TestApp): Promise<void> {
  for (const { id } of await db.selectFrom('job').select('id').execute()) await jobs.wait(id);
}

type Send = (
  path: string,
  values: Record<string, string | number | number[]>,
  who: { readonly cookie: string },
) => Promise<string>;
type People = Readonly<Record<'ayse' | 'leyla' | 'zeynep', { readonly cookie: string }>>;

/** A finished round: both link the first sentences in order, Leyla one of them otherwise; one difference is decided, and gold frozen. */
async function annotated({ db }: TestApp, bitextId: number, people: People, send: Send): Promise<string> {
  const names = { first: 'Ayşe', second: 'Leyla' };
  const round = await send(`/bitexts/${bitextId}/annotation-rounds`, names, people.zeynep);
  const roundId = Number(round.split('/').at(-1));
  const copies = await db
    .selectFrom('annotation')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute();
  for (const [index, { bitext_id, annotator }] of copies.entries()) {
    const who = index === 0 ? people.ayse : people.leyla;
    const copy = await db.selectFrom('bitext').selectAll().where('id', '=', bitext_id).executeTakeFirstOrThrow();
    const [source, target] = await Promise.all(
      [copy.source_document_id, copy.target_document_id].map((id) => listSegments(db, [id])),
    );
    const columns = `${copy.source_document_id},${copy.target_document_id}`;
    for (let line = 0; line < 6; line += 1) {
      const to = index === 1 && line > 3 ? line + 1 : line;
      const seen = await latestChangeId(db, copy.collection_id);
      const segment = [source![line]!.id, target![to]!.id];
      await send(`/collections/${copy.collection_id}/links`, { columns, seen, segment }, who);
    }
    await send(`${round}/completion`, { annotator }, who);
  }
  await send(`${round}/gold`, { name: 'Madde 1–6' }, people.zeynep);
  return round;
}
