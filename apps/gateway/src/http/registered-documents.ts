import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';

/** Documents that the built screens send, by the SHA-256 of their text. */
export interface RegisteredDocuments {
  readonly texts: ReadonlyMap<string, string>;
  readonly parsed: ReadonlyMap<string, DocumentNode>;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Texts beside the builds of shell and modules, and those of the kit that all modules share. */
export function documentsOfBuilds(repository: string): string[] {
  const apps = path.join(repository, 'apps');
  const files = [
    ...readdirSync(apps).map((app) => path.join(apps, app, 'dist/documents.json')),
    path.join(repository, 'packages/module-kit/src/gql/persisted-documents.json'),
  ];
  return files.filter((file) => existsSync(file)).flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** Parses and checks each text once, at the start. @throws Error that names a document which this schema does not know. */
export function registerDocuments(schema: GraphQLSchema, texts: readonly string[]): RegisteredDocuments {
  const parsed = new Map<string, DocumentNode>();
  for (const text of texts) {
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error) throw new Error(`registered document does not fit the schema: ${error.message}\n${text}`);
    parsed.set(sha256(text), document);
  }
  return { texts: new Map(texts.map((text) => [sha256(text), text])), parsed };
}
