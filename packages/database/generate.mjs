// Prisma asks for its native schema engine before it generates and never runs it for that: any program on this machine will do.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('prisma', ['generate', '--no-hints'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
});
process.exit(status ?? 1);
