// The URL map, on one screen.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { methodOverride } from 'hono/method-override';
import { serveAsset } from './assets.js';
import { blindfold } from './blindfold.js';
import type { Config } from './config.js';
import type { Env, Services } from './context.js';
import { TooLarge } from './errors.js';
import { onError, onNotFound } from './failures.js';
import { withUi } from './preferences.js';
import * as annotationRounds from './routes/annotation-rounds.js';
import * as arrangements from './routes/arrangements.js';
import * as bookmarks from './routes/bookmarks.js';
import * as checkSettings from './routes/check-settings.js';
import * as collections from './routes/collections.js';
import * as comments from './routes/comments.js';
import * as confirmations from './routes/confirmations.js';
import * as dismissals from './routes/dismissals.js';
import * as documents from './routes/documents.js';
import * as evaluations from './routes/evaluations.js';
import * as events from './routes/events.js';
import * as exports from './routes/exports.js';
import * as groups from './routes/groups.js';
import * as history from './routes/history.js';
import * as imports from './routes/imports.js';
import * as jobs from './routes/jobs.js';
import * as knowledge from './routes/knowledge.js';
import * as library from './routes/library.js';
import * as links from './routes/links.js';
import * as places from './routes/places.js';
import * as preferences from './routes/preferences.js';
import * as quality from './routes/quality.js';
import * as queue from './routes/queue.js';
import * as rejections from './routes/rejections.js';
import * as reviews from './routes/reviews.js';
import * as ribbons from './routes/ribbons.js';
import * as runs from './routes/runs.js';
import * as samples from './routes/samples.js';
import * as segments from './routes/segments.js';
import * as verdicts from './routes/verdicts.js';
import * as workbench from './routes/workbench.js';
import { headers, ownHost, passwordGate, sameOrigin } from './security.js';

/** The most bytes one request may bring: a pivot and several versions of the greatest size allowed. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** The same for aligned material: a translation memory of some 150,000 units. */
export const MAX_IMPORT_BYTES = 128 * 1024 * 1024;

const limitTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      const message = `This is more than ${maxSize / 1024 / 1024} MB at once. Divide the texts and add them in parts.`;
      throw new TooLarge('request-large', message);
    },
  });

/** The whole server as a function from requests to answers. */
export function createApp(services: Services, config: Config): Hono<Env> {
  const app = new Hono<Env>();
  app.onError(onError);
  app.notFound(onNotFound);

  app.use(async (c, next) => {
    c.set('services', services);
    c.set('requestId', crypto.randomUUID());
    await next();
  });
  app.use(ownHost(config), headers(), passwordGate(config));
  app.get('/assets/:name', serveAsset);
  app.use(compress(), withUi(), sameOrigin(), blindfold());
  const [texts, corpora] = [limitTo(MAX_BODY_BYTES), limitTo(MAX_IMPORT_BYTES)];
  app.use((c, next) => (c.req.path.startsWith('/imports') ? corpora : texts)(c, next));
  app.use(methodOverride({ app }));

  app.get('/', library.show);
  app.get('/collections/new', collections.showForm);
  app.post('/collections/new', collections.growForm);
  app.post('/collections', collections.create);
  app.get('/collections/:id', workbench.show);
  app.delete('/collections/:id', collections.destroy);
  app.get('/collections/:id/about', collections.showOne);
  app.post('/collections/:id/title', collections.retitle);
  app.post('/collections/:id/versions', collections.createVersion);
  app.get('/collections/:id/ribbons', ribbons.show);
  app.get('/collections/:id/queue', queue.show);
  app.post('/collections/:id/queue', queue.skip);
  app.get('/collections/:id/confirmations', confirmations.preview);
  app.post('/collections/:id/confirmations', confirmations.createMany);
  app.get('/collections/:id/events', events.stream);
  app.get('/collections/:id/rows', events.rows);
  app.get('/collections/:id/jobs', jobs.list);
  app.post('/collections/:id/links', links.create);
  app.post('/collections/:id/detachments', links.detach);
  app.post('/collections/:id/no-counterparts', links.leaveUnaligned);
  app.post('/collections/:id/junctions', segments.joinChosen);
  app.post('/collections/:id/arrangements', arrangements.create);
  app.post('/collections/:id/bookmarks', bookmarks.create);
  app.post('/collections/:id/runs', runs.createFromHere);
  app.get('/collections/:id/rejections', rejections.list);
  app.get('/collections/:id/places', places.show);
  app.get('/collections/:id/history', history.show);
  app.get('/collections/:id/differences', history.showDifferences);
  app.post('/changes/:id/undos', history.undoOne);
  app.post('/collections/:id/undos', history.undo);
  app.post('/collections/:id/redos', history.redo);
  app.get('/documents/:id', documents.show);
  app.get('/segments/:id', segments.show);
  app.post('/segments/:id/parts', segments.split);
  app.post('/segments/:id/junction', segments.join);
  app.post('/segments/:id/correction', segments.correct);
  app.delete('/segments/:id/correction', segments.restore);
  app.get('/segments/:id/paragraph', segments.preview);
  app.post('/segments/:id/paragraph', segments.resegment);
  app.post('/moves', groups.move);
  app.delete('/groups/:id', groups.dissolve);
  app.post('/groups/:id/confirmation', confirmations.create);
  app.delete('/groups/:id/confirmation', confirmations.remove);
  app.post('/groups/:id/rejection', rejections.create);
  app.delete('/groups/:id/rejection', rejections.remove);
  app.post('/bitexts/:id/runs', runs.create);
  app.get('/knowledge', knowledge.show);
  app.post('/knowledge/:id/removal', knowledge.remove);
  app.delete('/knowledge/:id/removal', knowledge.restore);
  app.get('/imports/new', imports.showForm);
  app.post('/imports/previews', imports.preview);
  app.post('/imports', imports.create);
  app.get('/imports/:id', imports.show);
  app.delete('/imports/:id', imports.cancel);
  app.get('/collections/:id/multilingual', exports.multilingual);
  app.get('/bitexts/:id/export', exports.show);
  app.get('/bitexts/:id/export/file', exports.download);
  app.get('/bitexts/:id/export/report', exports.report);
  app.get('/collections/:id/quality', quality.show);
  app.get('/collections/:id/quality/file.html', quality.downloadHtml);
  app.get('/collections/:id/quality/file.csv', quality.downloadCsv);
  app.get('/collections/:id/groups', quality.listGroups);
  app.post('/collections/:id/checks', quality.runChecks);
  app.get('/groups/:id/flags', quality.showFlags);
  app.get('/groups/:id/place', quality.showPlace);
  app.get('/bitexts/:id/segments/:segment/place', quality.showSegment);
  app.post('/groups/:id/comments', comments.create);
  app.post('/groups/:id/dismissals', dismissals.create);
  app.delete('/groups/:id/dismissals', dismissals.remove);
  app.post('/groups/:id/review', reviews.create);
  app.get('/collections/:id/check-settings', checkSettings.show);
  app.post('/collections/:id/check-settings', checkSettings.save);
  app.delete('/collections/:id/check-settings', checkSettings.reset);
  app.post('/bitexts/:id/samples', samples.create);
  app.post('/collections/:id/samples', samples.createOfCollection);
  app.get('/samples/:id', samples.show);
  app.post('/samples/:id/judgements', samples.createJudgement);
  app.delete('/samples/:id/judgements', samples.removeJudgement);
  app.get('/bitexts/:id/verdicts', verdicts.list);
  app.post('/bitexts/:id/annotation-rounds', annotationRounds.create);
  app.get('/annotation-rounds/:id', annotationRounds.show);
  app.post('/annotation-rounds/:id/completion', annotationRounds.complete);
  app.post('/annotation-rounds/:id/adjudications', annotationRounds.decide);
  app.post('/annotation-rounds/:id/gold', annotationRounds.freeze);
  app.get('/bitexts/:id/evaluation', evaluations.show);
  app.post('/bitexts/:id/gold-sets', evaluations.upload);
  app.get('/gold-sets/:id/file', evaluations.download);
  app.delete('/jobs/:id', jobs.cancel);
  app.post('/preferences', preferences.update);
  return app;
}
