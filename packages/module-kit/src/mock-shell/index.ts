export { createMockSchemaLink, type MockValues } from './mock-schema-link.ts';
export { MockShell } from './mock-shell.tsx';
export { mockSignedIn } from './mock-signed-in.ts';
export { startMockShell } from './start-mock-shell.tsx';
