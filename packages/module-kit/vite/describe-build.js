import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes module.json beside a module's build: what the gateway lists and the shell loads, with the hash of every file. */
export function describeBuild({ id, owner }) {
  return {
    name: 'bac-thang:describe-build',
    enforce: 'post',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      const files = Object.values(bundle);
      const hash = (name) =>
        `sha384-${createHash('sha384')
          .update(readFileSync(path.join(dir, name)))
          .digest('base64')}`;
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      const description = {
        id,
        owner,
        version,
        entry: files.find((file) => file.isEntry).fileName,
        css: files.map((file) => file.fileName).filter((name) => name.endsWith('.css')),
        files: Object.fromEntries(files.map((file) => [file.fileName, hash(file.fileName)])),
      };
      writeFileSync(path.join(dir, 'module.json'), JSON.stringify(description, null, 1));
    },
  };
}

/** Writes documents.json: hash to text of every document that this build may send, so that the gateway can register them. */
export function registeredDocuments(folders) {
  return {
    name: 'bac-thang:registered-documents',
    apply: 'build',
    writeBundle({ dir }) {
      const documents = {};
      for (const folder of folders) {
        const file = path.join(folder, 'src/gql/persisted-documents.json');
        if (!existsSync(file)) continue;
        // The client sends the bare hash; codegen writes the name of the algorithm before it.
        for (const [hash, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) documents[hash.replace(/^sha256:/, '')] = text;
      }
      writeFileSync(path.join(dir, 'documents.json'), JSON.stringify(documents, null, 1));
    },
  };
}
