import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFile, TENANT } from '@bac-thang/test-kit';

const main = path.resolve(import.meta.dirname, '../../../apps/gateway/dist/main.js');

export interface GatewayProgram {
  readonly url: string;
  stop(): Promise<void>;
}

/** The built gateway, started as `npm start` starts it, on a database that is there already. @throws Error with its output when it gives no address. */
export async function startGatewayProgram(databaseUrl: string): Promise<GatewayProgram> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'bac-thang-test-'));
  const program = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|BAC_THANG_)/.test(name))),
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      BAC_THANG_DATA: dataFolder,
      BAC_THANG_KEY_FILE: keyFile(),
      BAC_THANG_TENANT: TENANT,
    },
  });
  let output = '';
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Bậc Thang: (http:\S+)\//.exec(output)?.[1];
      if (found) resolve(found);
    };
    program.stdout.on('data', read);
    program.stderr.on('data', read);
    void ended.then(() => reject(new Error(`the gateway gave no address:\n${output}`)));
  });
  return {
    url,
    stop: async () => {
      program.kill('SIGTERM');
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
