import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, rootFolder, run } from './run.mjs';

const read = (file) => readFileSync(new URL(file, root), 'utf8');

/** What a clone holds: the committed files and those that the next commit would take along. */
async function filesOfTheClone() {
  const { output } = await run('git', ['-c', 'core.quotePath=off', 'ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  return output.split('\0').filter((file) => file && existsSync(new URL(file.split('/').map(encodeURIComponent).join('/'), root)));
}
const isClone = existsSync(new URL('.git', root));
const files = isClone ? await filesOfTheClone() : [];
const texts = files.filter((file) => /\.(mjs|js|ts|tsx|json|md|yaml|yml|html|css|sql|prisma|graphql|po|txt)$|\/run$|CODEOWNERS$/.test(file));
const containing = (pattern) => texts.filter((file) => pattern.test(read(file)));

describe.skipIf(!isClone)('the repository', () => {
  it('holds no generated files', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => /(^|\/)(generated|gql|dist|node_modules|\.turbo|\.data|coverage)\//.test(file))).toEqual([]);
  });

  it('names no host of a registry and no folder of the machine on which it was written', () => {
    // in pieces, because this file is one of those looked at
    expect(containing(new RegExp(['registry', '(npmjs|yarnpkg)', '(org|com)'].join('\\.')))).toEqual([]);
    expect(containing(new RegExp(`/(${['wo', 'rk/(main|shared|\\.library)'].join('')}|${['ro', 'ot/\\.'].join('')})`))).toEqual([]);
  });

  it('has nothing at its top but what the contributing guide lists', () => {
    const top = new Set(files.map((file) => file.split('/')[0]));
    const allowed = ['apps', 'packages', 'turbo.json', 'pnpm-workspace.yaml', 'package.json', 'tsconfig.base.json', 'README.md', 'pnpm-lock.yaml'];
    expect([...top].filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });
});

describe('the papers', () => {
  const departments = readdirSync(new URL('apps/', root)).filter((app) => existsSync(new URL(`apps/${app}/src/manifest.ts`, root)));

  it('name an owner for every module, one line each', () => {
    const lines = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    for (const app of departments) expect(lines.filter((line) => line.startsWith(`/apps/${app}/ `))).toHaveLength(1);
    for (const line of lines) expect(existsSync(new URL(line.split(' ')[0].slice(1), root)), line).toBe(true);
  });

  it('explain in README every command of the root, and nothing that is not there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const readme = read('README.md');
    for (const name of Object.keys(scripts)) expect(readme).toMatch(new RegExp(`npm (run )?${name}\\b`));
    for (const [, name] of readme.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(name);
  });

  const papers = ['README.md', '.github/CONTRIBUTING.md', ...markdownBelow('packages/workspace/docs')];
  it.each(papers)('%s leads only to files that exist', (paper) => {
    const folder = path.posix.dirname(paper);
    const links = [...read(paper).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => path.posix.join(folder, link));
    const named = [...read(paper).matchAll(/`((?:apps|packages)\/[\w./-]+?\.(?:tsx?|mjs|js|json|sql|md|graphql|prisma|yaml))`/g)].map(([, file]) => file);
    expect([...links, ...named].filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });

  it('keep each decision on one page, each with a number of its own', () => {
    const records = readdirSync(new URL('packages/workspace/docs/decisions/', root)).sort();
    const numbers = records.map((name) => name.slice(0, 4));
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const record of records) expect(read(`packages/workspace/docs/decisions/${record}`).split('\n').length, record).toBeLessThan(60);
  });
});

function markdownBelow(folder) {
  return readdirSync(`${rootFolder}${folder}`, { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.md') && statSync(`${rootFolder}${file}`).isFile());
}
