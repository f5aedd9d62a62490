import path from 'node:path';

export interface Environment {
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL of one's own; undefined: the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Folder of the embedded data, files and keys. */
  readonly dataFolder: string;
  /** Key file of the citizen numbers; to be backed up apart from the database. */
  readonly keyFile: string;
  /** Demonstration data and accounts are made at the first start. */
  readonly demonstration: boolean;
  readonly demonstrationPassword: string;
  /** To be said at the start. */
  readonly warnings: readonly string[];
  /** Free GraphQL documents are refused. */
  readonly registeredOnly: boolean;
  /** Short text of this installation, first in every key of tables that grow. */
  readonly tenant: string;
  /** One line of JSON a request goes to standard error. */
  readonly logRequests: boolean;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** The only reader of the environment. @throws Error that names the variable and what it may be. */
export function readEnvironment(env: NodeJS.ProcessEnv, repository: string): Environment {
  const port = Number(env.PORT ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${env.PORT}: a whole number from 0 to 65535 is needed`);
  const host = env.HOST ?? '127.0.0.1';
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl && !(/^postgres(ql)?:\/\//.test(databaseUrl) && URL.canParse(databaseUrl)))
    throw new Error('DATABASE_URL: an address such as postgresql://owner:password@127.0.0.1:5432/bac_thang is needed');
  const tenant = env.BAC_THANG_TENANT ?? 'local';
  if (!/^[a-z0-9-]{1,40}$/.test(tenant)) throw new Error(`BAC_THANG_TENANT=${tenant}: small letters, digits and hyphens, 40 at most`);
  const wanted = env.BAC_THANG_DEMO ?? 'on';
  if (!['on', 'off', 'public'].includes(wanted)) throw new Error(`BAC_THANG_DEMO=${wanted}: off, public, or left out`);
  const dataFolder = path.resolve(repository, env.BAC_THANG_DATA || '.data');
  const demonstration = wanted === 'public' || (wanted === 'on' && LOOPBACK.has(host));
  const warnings =
    wanted === 'on' && !demonstration
      ? [
          `HOST=${host} mở cho máy khác: không tạo tài khoản minh họa / demonstration accounts have a known password and do not exist here; BAC_THANG_DEMO=public shows them to everybody.`,
        ]
      : [];
  return {
    port,
    host,
    databaseUrl,
    dataFolder,
    keyFile: env.BAC_THANG_KEY_FILE ? path.resolve(repository, env.BAC_THANG_KEY_FILE) : path.join(dataFolder, 'personal-data.key'),
    demonstration,
    warnings,
    demonstrationPassword: env.BAC_THANG_DEMO_PASSWORD || 'Bac-Thang-2025!',
    registeredOnly: env.BAC_THANG_DOCUMENTS === 'registered',
    tenant,
    logRequests: env.BAC_THANG_LOG === 'requests',
  };
}
