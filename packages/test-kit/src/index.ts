export { launchBrowser } from './browser.ts';
export { type DatabaseCopy, databaseCopy, keyFile } from './database-copy.ts';
export { emptyDistrict } from './empty-district.ts';
export { type Answer, GraphqlClient } from './graphql-client.ts';
export { type AnsweredVersion, latestVersion, recordCells, type StepAnswer, type StepResult, takeStep } from './observation-steps.ts';
export {
  type AnsweredHousehold,
  HOUSEHOLD,
  type LifeEventStep,
  lifeEvent,
  makeHamlets,
  type RecognisedHousehold,
  recognise,
  recorded,
} from './register-steps.ts';
export { filledSheet, ReviewSeason, reviewedHouseholds, type StepTaken } from './review-season.ts';
export { type SmallRegister, type SmallResult, smallRegister } from './small-register.ts';
export { startTestGateway, type TestGateway, type TestGatewayOptions } from './test-gateway.ts';
export { codes, seen, type TwoCommunes, twoCommunes, who } from './two-communes.ts';
export { goodAdult, goodChild, goodHouse, poorHouse, type Village, type VillageHousehold, village } from './village.ts';
export { PASSWORD, TENANT } from './world.ts';
