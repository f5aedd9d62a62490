import { pnpm } from './run.mjs';

const turbo = (...args) => pnpm(['exec', 'turbo', 'run', ...args, '--output-logs=errors-only', '--no-update-notifier']);

/** Built only for the tests: its types and libraries are not there after an install for start. `--only`, because the gateway's tests depend on it. */
const withoutTests = ['--only', '--filter=!@bac-thang/test-kit'];

/** Everything that is served. */
export const buildForStart = () => turbo('generate', 'codegen', 'build', ...withoutTests);

/** Generated code of the screens, which are served from their sources, and the packages that these import. */
export async function buildForMockShell(...more) {
  const packages = await turbo('generate', 'codegen', 'build', '--filter=./packages/*', ...more, ...withoutTests);
  return packages.ok ? turbo('codegen', '--filter=./apps/*') : packages;
}

/** The same, and the gateway. */
export const buildForDevelopment = () => buildForMockShell('--filter=@bac-thang/gateway');
