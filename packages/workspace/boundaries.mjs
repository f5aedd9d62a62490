/** One direction of imports; an error, not a warning. `boundaries.test.mjs` shows that it can fail. */
const rule = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(apps|packages)/', pathNot: `^(${[from, ...allowed].join('|')})/` },
});
const front = ['packages/module-kit', 'packages/ui', 'packages/plan', 'packages/indicators'];
const departments = ['poverty', 'education', 'health', 'housing-water', 'credit'];

export default {
  forbidden: [
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' } }, // that package has types only
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    rule('indicators-imports-nothing', 'packages/indicators', []),
    rule('access-imports-nothing', 'packages/access', []),
    rule('ui-imports-nothing', 'packages/ui', []),
    rule('spreadsheets-imports-nothing', 'packages/spreadsheets', []),
    rule('plan-imports-indicators', 'packages/plan', ['packages/indicators']),
    rule('database-imports-data', 'packages/database', ['packages/plan', 'packages/indicators', 'packages/access']),
    rule('test-kit-is-below-the-gateway', 'packages/test-kit', ['packages/database', 'packages/access', 'packages/plan']),
    rule('module-kit-is-below-modules', 'packages/module-kit', [
      'packages/access',
      'packages/ui',
      'packages/plan',
      'packages/indicators',
      'packages/spreadsheets',
    ]),
    rule('gateway-is-no-screen', 'apps/gateway', [
      'packages/indicators',
      'packages/plan',
      'packages/access',
      'packages/database',
      'packages/spreadsheets',
      'packages/test-kit',
    ]),
    rule('shell-knows-no-department', 'apps/shell', [...front, 'packages/access']),
    ...departments.map((id) => rule(`${id}-is-alone`, `apps/${id}`, front)),
    rule('e2e-imports-no-app', 'packages/e2e', ['packages/test-kit', 'packages/spreadsheets', 'packages/plan', 'packages/indicators']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/generated/|/gql/|\\.tsbuildinfo)' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    // without `types`: it points into dist, which is left out, and every edge between built packages would vanish
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
