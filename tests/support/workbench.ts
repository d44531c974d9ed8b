import { expect } from 'vitest';
import { listBitexts } from '../../db/bitexts.js';
import { latestChangeId } from '../../db/changes.js';
import { listDocuments } from '../../db/documents.js';
import { listGroups } from '../../db/groups.js';
import { listSegments } from '../../db/segments.js';
import { createCollection } from '../../server/services/collections.js';
import { split } from '../../server/services/splitting.js';
import { type TestApp, testApp } from './app.js';

/** Three small texts: five Turkish sentences, four Azerbaijani, three Arabic. */
const TEXTS = {
  tr: 'Birinci cümle. İkinci cümle. Üçüncü cümle. Dördüncü cümle. Beşinci cümle.',
  az: 'Birinci cümlədir. İkinci cümlədir. Üçüncü cümlədir. Dördüncü cümlədir.',
  ar: 'الجملة الأولى. الجملة الثانية. الجملة الثالثة.',
} as const;

/** A server with one small collection, and short words for what a person does in its workbench. */
export async function smallWorkbench(options: Parameters<typeof testApp>[0] = {}) {
  const app = await testApp({ seeds: false, ...options });
  const { db } = app;
  const document = (language: 'tr' | 'az' | 'ar') => ({ language, title: language, text: TEXTS[language] });
  const input = { title: 'Small', pivot: document('tr'), versions: [document('az'), document('ar')] };
  const collectionId = await createCollection(db, input, { now: app.now(), split });
  const documents = await listDocuments(db, collectionId);
  const [az, ar] = await listBitexts(db, collectionId);
  const ids = async (i: number) => (await listSegments(db, [documents[i]?.id ?? 0])).map((s) => s.id);
  const segments = { tr: await ids(0), az: await ids(1), ar: await ids(2) };
  const columns = documents.map((d) => d.id).join(',');
  const seen = () => latestChangeId(db, collectionId);
  const gesture = async (path: string, values: Parameters<TestApp['post']>[1] = {}, htmx = true) =>
    app.post(path, { columns, from: 0, seen: await seen(), ...values }, htmx);
  const at = (path: string) => `/collections/${collectionId}/${path}`;
  const bitexts = { az: az?.id ?? 0, ar: ar?.id ?? 0 };
  return {
    ...app,
    collectionId,
    columns,
    segments,
    bitexts,
    seen,
    gesture,
    at,
    /** Links sentences and expects it to work. */
    link: async (...segment: number[]) => {
      const response = await gesture(at('links'), { segment });
      expect(response.status, await response.clone().text()).toBe(200);
      return response.text();
    },
    groups: (bitext: 'az' | 'ar') => listGroups(db, bitexts[bitext]),
  };
}
