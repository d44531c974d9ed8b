import { type BenchDocument, readBenchFolder } from '../bench-folder.js';
import { articleDocuments } from '../reported/read-articles.js';
import { reportedDocuments } from '../reported/read-reported.js';

/** All that weights are fitted on: a bench folder, its articles that tell of one event, and the news and press of ../reported. */
export function fitDocuments(folder: string): BenchDocument[] {
  const ofFolder = readBenchFolder(folder);
  return [...ofFolder, ...articleDocuments(ofFolder), ...reportedDocuments('news'), ...reportedDocuments('press')];
}
