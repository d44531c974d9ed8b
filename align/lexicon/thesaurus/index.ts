import { changeTopics } from './change.js';
import { crimeTopics } from './crime.js';
import { diplomacyTopics } from './diplomacy.js';
import { disasterTopics } from './disaster.js';
import { economyTopics } from './economy.js';
import { peopleTopics } from './people.js';
import { placeTopics } from './place.js';
import { politicsTopics } from './politics.js';
import { scienceTopics } from './science.js';
import { speechTopics } from './speech.js';

/**
 * A thesaurus of the news: words that do not translate each other, but touch the same facet of a fact (`alevler`, `söndürülüb`,
 * `إخماد`), of any part of speech. Lines as in the glossary; only single words.
 */
export const THESAURUS: readonly string[] = [
  changeTopics,
  crimeTopics,
  diplomacyTopics,
  disasterTopics,
  economyTopics,
  peopleTopics,
  placeTopics,
  politicsTopics,
  scienceTopics,
  speechTopics,
];
