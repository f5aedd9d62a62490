import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler, Router } from 'express';

interface BuiltModule {
  readonly id: string;
  readonly owner: string;
  readonly version: string;
  readonly entry: string;
  readonly css: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const forEver = (response: { setHeader(name: string, value: string): unknown }, file: string) =>
  response.setHeader('cache-control', /-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');

/** Modules that stand built below `apps`; read at each question, so that a module built later is found. */
function builtModules(apps: string): BuiltModule[] {
  return readdirSync(apps)
    .map((id) => path.join(apps, id, 'dist/module.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as BuiltModule)
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** `/modules.json`, and each module's build below `/modules/<id>/`. A folder `~3/` in between is a fresh attempt and means nothing. */
export function moduleRoutes(apps: string): RequestHandler {
  const router = Router();
  router.get('/modules.json', (_request, response) => {
    response.set('cache-control', 'no-cache').json(
      builtModules(apps).map(({ id, owner, version, entry, css, files }) => ({
        id,
        owner,
        version,
        base: `/modules/${id}/`,
        entry,
        integrity: files[entry],
        css,
        files,
      })),
    );
  });
  router.use('/modules/:id', (request, response, next) => {
    const { id } = request.params;
    if (!/^[a-z-]+$/.test(id) || !existsSync(path.join(apps, id, 'dist/module.json'))) return next();
    request.url = request.url.replace(/^\/~\d+\//, '/');
    express.static(path.join(apps, id, 'dist'), { index: false, setHeaders: forEver })(request, response, next);
  });
  return router;
}

export { forEver as cacheHashedFiles };
