import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { schemaPath } from './places.js';

/** One configuration for every package that sends documents: each document is registered by the SHA-256 of its text. */
export default {
  schema: schemaPath,
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      // Without it the registered text lacks __typename and the cache cannot tell the members of a union apart.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: { useTypeImports: true, enumsAsTypes: true, strictScalars: true, importExtension: '.ts', scalars: { Date: 'string', DateTime: 'string' } },
    },
  },
};
