import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  applicationUrl,
  closeDemonstrationAccounts,
  connect,
  demonstrationAccounts,
  demonstrationRegister,
  demonstrationSeed,
  demonstrationValues,
  holdsDemonstration,
  installDemonstration,
  installFirstAccount,
  loadReferenceData,
  makePlannerStatistics,
  migrate,
  startEmbeddedServer,
} from '@bac-thang/database';
import { bacHaPlan } from '@bac-thang/plan';
import { pino } from 'pino';
import { readEnvironment } from './environment.ts';
import { documentsOfBuilds } from './http/registered-documents.ts';
import { keysOfInstallation } from './installation-keys.ts';
import { repository } from './repository.ts';
import { createGateway, portIsFree } from './server.ts';
import { isUnavailable } from './unavailable.ts';

function environmentOrEnd() {
  try {
    return readEnvironment(process.env, repository);
  } catch (error) {
    console.error(`Không khởi động được / could not start: ${(error as Error).message}`);
    process.exit(1);
  }
}

const environment = environmentOrEnd();
const logger = pino({ level: 'info', base: null }, pino.destination(2));
const log = (line: Record<string, unknown>) => (line.level === 'error' ? logger.error(line) : logger.info(line));
const say = (text: string) => console.log(text);
for (const warning of environment.warnings) say(warning);

const stops: (() => Promise<void>)[] = [];
let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const each of stops.reverse()) await each();
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().then(() => process.exit(0)));

async function ownerUrl(): Promise<string> {
  if (environment.databaseUrl) return environment.databaseUrl;
  const server = await startEmbeddedServer({ folder: path.join(environment.dataFolder, 'database') });
  stops.push(() => server.stop());
  return server.url('postgres');
}

/** A server that is only just starting is waited for; any other failure ends the start. */
async function whenReachable<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isUnavailable(error) || attempt >= 60) throw error;
      if (attempt === 1) say('Chờ cơ sở dữ liệu / waiting for the database …');
      await sleep(1_000);
    }
  }
}

try {
  // the data folder belongs to whoever holds the port: a second start must not touch the first one's database
  await portIsFree(environment.port, environment.host);
  const plan = bacHaPlan;
  const { tenant } = environment;
  const owner = await ownerUrl();
  await whenReachable(() => migrate(owner));
  await loadReferenceData(owner, plan);
  const connection = connect(await applicationUrl(owner), {
    onLostConnection: (error) => log({ level: 'warn', message: 'a database connection was lost', error: error.message }),
  });
  const keys = await keysOfInstallation(connection, tenant, environment.keyFile);
  const accounts = demonstrationAccounts(plan);
  const demonstration =
    environment.demonstration &&
    (await installDemonstration(connection, {
      tenant,
      plan,
      password: environment.demonstrationPassword,
      data: () => demonstrationValues(demonstrationSeed),
      keys,
      register: () => demonstrationRegister(),
      log: say,
    }));
  if (!environment.demonstration) await closeDemonstrationAccounts(connection, tenant);
  await makePlannerStatistics(owner);
  const first = demonstration ? undefined : await installFirstAccount(connection, tenant);
  const gateway = await createGateway({
    connection,
    plan,
    tenant,
    port: environment.port,
    host: environment.host,
    now: () => new Date(),
    log,
    repository,
    dataFolder: environment.dataFolder,
    keys,
    documents: documentsOfBuilds(repository),
    registeredOnly: environment.registeredOnly,
    madeUpData: await holdsDemonstration(connection, tenant),
    ...(demonstration
      ? {
          demonstration: {
            password: environment.demonstrationPassword,
            accounts: accounts.map(({ userName, displayName, post }) => ({ userName, displayName, post })),
          },
        }
      : {}),
  });
  stops.push(() => gateway.stop());
  say(`\nBậc Thang: ${gateway.url}/`);
  if (demonstration)
    say(
      `Số liệu minh họa (made-up data). Tài khoản / accounts, mật khẩu / password ${environment.demonstrationPassword}:\n  ${accounts
        .filter(({ post }) => post !== 'commune-officer' && post !== 'commune-chair')
        .map(({ userName }) => userName)
        .join(' · ')}\n  xã, thị trấn / communes: ${accounts
        .filter(({ post }) => post === 'commune-officer')
        .map(({ userName }) => userName)
        .join(' · ')}`,
    );
  if (first) say(`Tài khoản quản trị đầu tiên / first administrator: ${first.userName}, mật khẩu / password ${first.password} (chỉ hiện một lần / shown once)`);
  say('Ctrl+C để dừng / to stop');
} catch (error) {
  console.error(error instanceof Error && !(error instanceof TypeError) ? `Không khởi động được / could not start: ${error.message}` : error);
  await stop();
  process.exit(1);
}
