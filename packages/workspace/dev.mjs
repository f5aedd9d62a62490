// `npm run dev`: hot reload over shell and modules, the gateway restarted on change. `npm run dev -- education`: that module alone.
import { existsSync, readdirSync } from 'node:fs';
import { buildForDevelopment, buildForMockShell } from './build.mjs';
import { installForStart, isInstalledForStart } from './install.mjs';
import { root, rootFolder, run, stopAll, stopOne, stopWithParent } from './run.mjs';

const [alone] = process.argv.slice(2);
const gatewayPort = process.env.PORT ?? '4000';
const vitePort = process.env.VITE_PORT ?? '5173';
const address = `http://127.0.0.1:${vitePort}/`;
const prefixed = (name) => (line) => line.trim() && console.log(`${name.padEnd(8)}| ${line}`);

let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  stopAll();
  await Promise.all(programs);
  process.exit(code);
}
process.on('SIGINT', () => stop(130)).on('SIGTERM', () => stop(143));
stopWithParent(() => stop(143));

/** Programs that run until we stop; any other end of one of them is the end of all. */
const programs = [];
function keepRunning(name, args, options) {
  const program = run(process.execPath, args, { onLine: prefixed(name), ...options });
  programs.push(program);
  program.then(() => {
    if (!stopping) console.error(`${name} đã dừng / has ended`);
    stop(1);
  });
}

async function prepare(what, work) {
  console.log(`${what} …`);
  const { ok, output } = await work();
  if (ok || stopping) return;
  console.error(output);
  process.exit(1);
}
const vite = (app) =>
  keepRunning(
    'vite',
    [`${rootFolder}apps/${app}/node_modules/vite/bin/vite.js`, '--host', '127.0.0.1', '--port', vitePort, '--strictPort', '--clearScreen', 'false'],
    {
      cwd: `${rootFolder}apps/${app}`,
      env: { GATEWAY: `http://127.0.0.1:${gatewayPort}` },
    },
  );

const modules = readdirSync(new URL('apps/', root)).filter((app) => existsSync(new URL(`apps/${app}/src/manifest.ts`, root)));
if (alone && !modules.includes(alone)) {
  console.error(`Không có phân hệ / there is no module "${alone}". Có / there are: ${modules.join(', ')}`);
  process.exit(1);
}
if (!isInstalledForStart()) await prepare('Cài các gói / installing packages', installForStart);
await (alone ? oneModule(alone) : everything());

/** The module in the mock shell of module-kit: no gateway, no database. */
async function oneModule(id) {
  await prepare('Sinh mã / generating', buildForMockShell);
  vite(id);
  console.log(`\nBậc Thang, ${id}: ${address}\nCtrl+C để dừng / to stop`);
}

async function everything() {
  await prepare('Dựng cổng dữ liệu, sinh mã / building the gateway, generating', buildForDevelopment);
  let gateway = startGateway();
  let builds = 0;
  keepRunning('types', [`${rootFolder}node_modules/typescript/bin/tsc`, '-b', '--watch', '--preserveWatchOutput', 'apps/gateway'], {
    onLine: async (line) => {
      if (!/Starting (incremental )?compilation/.test(line)) prefixed('types')(line);
      // the first finished build is the one that runs already
      if (!/Found 0 errors/.test(line) || builds++ === 0 || stopping) return;
      const last = gateway;
      gateway = startGateway(last);
    },
  });
  vite('shell');
  console.log(`\nBậc Thang: ${address}\nCtrl+C để dừng / to stop`);
}

/** @param last the gateway to take the place of: it ends first, because the port and the data folder are its own. */
function startGateway(last) {
  const gateway = { child: undefined, ended: undefined };
  gateway.ended = (async () => {
    if (last?.child) stopOne(last.child);
    await last?.ended;
    if (stopping) return;
    await run(process.execPath, ['apps/gateway/dist/main.js'], {
      env: { PORT: gatewayPort },
      onLine: prefixed('gateway'),
      onStart: (child) => {
        gateway.child = child;
      },
    });
  })();
  programs.push(gateway.ended);
  return gateway;
}
