export { launchBrowser } from './browser.ts';
export { type DatabaseCopy, databaseCopy } from './database-copy.ts';
export { type Answer, GraphqlClient } from './graphql-client.ts';
export { type AnsweredVersion, latestVersion, recordCells, type StepAnswer, type StepResult, takeStep } from './observation-steps.ts';
export { startTestGateway, type TestGateway, type TestGatewayOptions } from './test-gateway.ts';
export { PASSWORD, TENANT } from './world.ts';
