export { launchBrowser } from './browser.ts';
export { type DatabaseCopy, databaseCopy } from './database-copy.ts';
export { type Answer, GraphqlClient } from './graphql-client.ts';
export { startTestGateway, type TestGateway, type TestGatewayOptions } from './test-gateway.ts';
export { PASSWORD, TENANT } from './world.ts';
