import { abstractNouns } from './abstract-nouns.js';
import { abstractTerms } from './abstract-terms.js';
import { adjectives } from './adjectives.js';
import { armsAndBattle } from './arms-and-battle.js';
import { bodyHealthMedicine } from './body-health-medicine.js';
import { characterAndConduct } from './character-and-conduct.js';
import { commonVerbs } from './common-verbs.js';
import { commonWordsAgain } from './common-words-again.js';
import { connectives } from './connectives.js';
import { countriesAndPeoples } from './countries-and-peoples.js';
import { crimeCourts } from './crime-courts.js';
import { cultureMedia } from './culture-media.js';
import { cultureStageScreen } from './culture-stage-screen.js';
import { dailyLife } from './daily-life.js';
import { diplomacy } from './diplomacy.js';
import { disaster } from './disaster.js';
import { economy } from './economy.js';
import { everyday } from './everyday.js';
import { functionWords } from './function-words.js';
import { generalNouns } from './general-nouns.js';
import { healthEducationFaith } from './health-education-faith.js';
import { healthScience } from './health-science.js';
import { law } from './law.js';
import { marketsCompanies } from './markets-companies.js';
import { moreAdjectives } from './more-adjectives.js';
import { moreOrganisations } from './more-organisations.js';
import { morePeople } from './more-people.js';
import { morePeopleEast } from './more-people-east.js';
import { moreSport } from './more-sport.js';
import { moreVerbs } from './more-verbs.js';
import { moreVerbsDerived } from './more-verbs-derived.js';
import { numbersTime } from './numbers-time.js';
import { organisations } from './organisations.js';
import { paraphrasesOfDisaster } from './paraphrases-of-disaster.js';
import { paraphrasesOfEconomy } from './paraphrases-of-economy.js';
import { paraphrasesOfEvents } from './paraphrases-of-events.js';
import { paraphrasesOfPolitics } from './paraphrases-of-politics.js';
import { paraphrasesOfSecurity } from './paraphrases-of-security.js';
import { paraphrasesOfSociety } from './paraphrases-of-society.js';
import { paraphrasesOfSpeech } from './paraphrases-of-speech.js';
import { paraphrasesOfThings } from './paraphrases-of-things.js';
import { parliamentStatements } from './parliament-statements.js';
import { people } from './people.js';
import { peopleFamily } from './people-family.js';
import { places } from './places.js';
import { placesAsiaAfrica } from './places-asia-africa.js';
import { placesEuropeAmerica } from './places-europe-america.js';
import { politics } from './politics.js';
import { presentForms } from './present-forms.js';
import { reportingVerbs } from './reporting-verbs.js';
import { reportsOfBusiness } from './reports-of-business.js';
import { reportsOfConflict } from './reports-of-conflict.js';
import { reportsOfCrime } from './reports-of-crime.js';
import { reportsOfCulture } from './reports-of-culture.js';
import { reportsOfDiplomacy } from './reports-of-diplomacy.js';
import { reportsOfDisaster } from './reports-of-disaster.js';
import { reportsOfEconomy } from './reports-of-economy.js';
import { reportsOfEveryday } from './reports-of-everyday.js';
import { reportsOfExpressions } from './reports-of-expressions.js';
import { reportsOfForeign } from './reports-of-foreign.js';
import { reportsOfGeneral } from './reports-of-general.js';
import { reportsOfNouns } from './reports-of-nouns.js';
import { reportsOfOrganisations } from './reports-of-organisations.js';
import { reportsOfPolitics } from './reports-of-politics.js';
import { reportsOfState } from './reports-of-state.js';
import { reportsOfVerbs } from './reports-of-verbs.js';
import { security } from './security.js';
import { society } from './society.js';
import { speechPhrases } from './speech-phrases.js';
import { sport } from './sport.js';
import { synonymClusters } from './synonym-clusters.js';
import { technologyScienceTerms } from './technology-science-terms.js';
import { thingsAndMaterials } from './things-and-materials.js';
import { transportEnergyWeather } from './transport-energy-weather.js';
import { unrestMilitary } from './unrest-military.js';
import { verbPhrases } from './verb-phrases.js';
import { verbsOfMovementAndChange } from './verbs-of-movement-and-change.js';
import { workOfOffices } from './work-of-offices.js';

/** The general trilingual glossary, one text per domain: lines `tr|az|ar`, alternatives separated by commas; our own work. */
export const GLOSSARY: readonly string[] = [
  commonVerbs,
  functionWords,
  numbersTime,
  adjectives,
  abstractNouns,
  peopleFamily,
  healthScience,
  sport,
  cultureMedia,
  everyday,
  people,
  places,
  politics,
  reportingVerbs,
  security,
  society,
  diplomacy,
  economy,
  law,
  speechPhrases,
  generalNouns,
  disaster,
  organisations,
  moreVerbs,
  verbPhrases,
  connectives,
  abstractTerms,
  moreAdjectives,
  placesAsiaAfrica,
  placesEuropeAmerica,
  morePeople,
  morePeopleEast,
  crimeCourts,
  unrestMilitary,
  marketsCompanies,
  technologyScienceTerms,
  moreSport,
  dailyLife,
  transportEnergyWeather,
  healthEducationFaith,
  parliamentStatements,
  synonymClusters,
  cultureStageScreen,
  moreVerbsDerived,
  commonWordsAgain,
  moreOrganisations,
  presentForms,
  workOfOffices,
  verbsOfMovementAndChange,
  characterAndConduct,
  thingsAndMaterials,
  bodyHealthMedicine,
  armsAndBattle,
  paraphrasesOfSpeech,
  paraphrasesOfPolitics,
  paraphrasesOfSecurity,
  paraphrasesOfDisaster,
  paraphrasesOfEconomy,
  paraphrasesOfSociety,
  paraphrasesOfEvents,
  paraphrasesOfThings,
  countriesAndPeoples,
  reportsOfConflict,
  reportsOfCrime,
  reportsOfCulture,
  reportsOfDiplomacy,
  reportsOfDisaster,
  reportsOfEconomy,
  reportsOfGeneral,
  reportsOfPolitics,
  reportsOfBusiness,
  reportsOfEveryday,
  reportsOfExpressions,
  reportsOfForeign,
  reportsOfNouns,
  reportsOfOrganisations,
  reportsOfState,
  reportsOfVerbs,
];
