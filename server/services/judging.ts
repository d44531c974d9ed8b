// Judging a sample blind. Several people may judge one sample: each is shown only what they did not align, confirm or
// edit themselves, unless nobody else works in the collection.
import { findAuthors, listPeople } from '../../db/authors.js';
import { findBitext } from '../../db/bitexts.js';
import type { Db } from '../../db/open.js';
import {
  findSample,
  type Judgement,
  listJudgements,
  type ReviewSample,
  type Verdict,
  writeVerdict,
} from '../../db/samples.js';
import type { OwedJudgements } from '../../views/quality/model.js';
import { Conflict, NotFound } from '../errors.js';

/** A sample as one person sees it. */
export interface Judging {
  readonly sample: ReviewSample;
  readonly judgements: readonly Judgement[];
  /** What the person is to judge next, in the order drawn; null where nothing is left to them. */
  readonly next: Judgement | null;
  /** Not judged yet, and the person may. */
  readonly mine: number;
  /** Not judged yet, and the person had a hand in it. */
  readonly leftToOthers: number;
  readonly owed: OwedJudgements;
  /** The person's newest verdict, which they may take back. */
  readonly lastOwn: Judgement | null;
}

/** @throws NotFound */
export async function openSample(db: Db, sampleId: number, person: string): Promise<Judging> {
  const sample = await findSample(db, sampleId);
  const bitext = sample && (await findBitext(db, sample.bitextId));
  if (!sample || !bitext)
    throw new NotFound('no-such-sample', 'There is no such sample. Draw one on the quality page.');
  const judgements = await listJudgements(db, [sample.id]);
  const mayJudge = await whoMayJudge(db, bitext.collectionId, judgements);
  const open = judgements.filter(({ verdict }) => verdict === null);
  const mine = open.filter((one) => mayJudge(person, one));
  const own = judgements.filter(({ judgedBy }) => judgedBy === person);
  return {
    sample,
    judgements,
    next: mine[0] ?? null,
    mine: mine.length,
    leftToOthers: open.length - mine.length,
    owed: await owedOf(db, bitext.collectionId, judgements),
    lastOwn: own.sort((a, b) => ((a.judgedAt ?? '') < (b.judgedAt ?? '') ? 1 : -1))[0] ?? null,
  };
}

/** What is still to be judged of some drawn groups, and by whom it can be. */
export async function owedOf(db: Db, collectionId: number, judgements: readonly Judgement[]): Promise<OwedJudgements> {
  const open = judgements.filter(({ verdict }) => verdict === null);
  if (open.length === 0) return { left: 0, byPerson: [], byNobody: 0 };
  const people = await listPeople(db, collectionId);
  const mayJudge = await whoMayJudge(db, collectionId, open);
  return {
    left: open.length,
    byPerson: people.map((name) => ({ name, count: open.filter((one) => mayJudge(name, one)).length })),
    byNobody: open.filter((one) => people.every((name) => !mayJudge(name, one))).length,
  };
}

/** Tells whether a person may judge a drawn group: had no hand in it, or works alone. */
async function whoMayJudge(
  db: Db,
  collectionId: number,
  judgements: readonly Judgement[],
): Promise<(person: string, judgement: Judgement) => boolean> {
  const people = await listPeople(db, collectionId);
  const authors = await findAuthors(
    db,
    judgements.map(({ groupId }) => groupId),
  );
  const alone = (person: string) => people.every((name) => name === person);
  return (person, { groupId }) => alone(person) || authors.get(groupId)?.has(person) !== true;
}

/**
 * Writes one verdict; the person who judged may judge again.
 * @throws Conflict `own-pair` where the judge had a hand in it, `judged-already` by somebody else; NotFound
 */
export async function judge(
  db: Db,
  place: { readonly sampleId: number; readonly position: number },
  judged: { readonly verdict: Verdict; readonly by: string; readonly at: string },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { collectionId, judgement } = await requireDrawn(trx, place);
    if (!(await whoMayJudge(trx, collectionId, [judgement]))(judged.by, judgement)) {
      throw new Conflict('own-pair', 'You aligned, confirmed or edited this pair yourself; somebody else judges it.');
    }
    if (judgement.verdict !== null && judgement.judgedBy !== judged.by) {
      throw new Conflict('judged-already', 'Somebody else judged this pair meanwhile. Go on with the next one.');
    }
    await writeVerdict(trx, place, judged);
  });
}

/** Takes one's own verdict back, so that the pair is judged again. @throws Conflict `not-your-verdict`, NotFound */
export async function takeBack(
  db: Db,
  place: { readonly sampleId: number; readonly position: number },
  person: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { judgement } = await requireDrawn(trx, place);
    if (judgement.judgedBy !== person)
      throw new Conflict('not-your-verdict', 'This is not your verdict any more. Reload the page.');
    await writeVerdict(trx, place, null);
  });
}

async function requireDrawn(db: Db, place: { readonly sampleId: number; readonly position: number }) {
  const sample = await findSample(db, place.sampleId);
  const bitext = sample && (await findBitext(db, sample.bitextId));
  const judgement = sample && (await listJudgements(db, [sample.id])).find((one) => one.position === place.position);
  if (!bitext || !judgement)
    throw new NotFound('no-such-sample', 'There is no such sample. Draw one on the quality page.');
  return { collectionId: bitext.collectionId, judgement };
}
