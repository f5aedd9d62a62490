import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const repository = path.resolve(import.meta.dirname, '../../..');

/** One `npm start`, as somebody at a terminal has it: a process group of its own, and everything that it prints. */
export class NpmStart {
  readonly npm: ChildProcess;
  readonly began = Date.now();
  output = '';
  readonly #ended: Promise<number | null>;

  constructor(dataFolder: string, port = 0) {
    this.npm = spawn('npm', ['start'], {
      cwd: repository,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...withoutTestRunner(), PORT: String(port), HOST: '127.0.0.1', BAC_THANG_DATA: dataFolder },
    });
    for (const stream of [this.npm.stdout, this.npm.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    this.#ended = new Promise((resolve) => this.npm.once('exit', resolve));
  }

  /** The address that it printed. @throws Error with all its output when it ends before or says nothing for too long. */
  async address(): Promise<string> {
    const deadline = Date.now() + 300_000; // the first start makes the demonstration district; a busy machine takes its time
    for (;;) {
      const found = /Bậc Thang: (http:\S+)/.exec(this.output)?.[1];
      if (found) return found;
      if (this.npm.exitCode !== null || Date.now() > deadline) throw new Error(`npm start gave no address:\n${this.output}`);
      await sleep(50);
    }
  }

  exitCode(): Promise<number | null> {
    return this.#ended;
  }

  /** What Ctrl-C does: the signal reaches the whole group at once. */
  pressCtrlC(): void {
    process.kill(-(this.npm.pid as number), 'SIGINT');
  }
}

/** The environment of a person, not of a test: neither vitest's marks nor settings of another gateway. */
function withoutTestRunner(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV$|DATABASE_URL$|BAC_THANG_|npm_lifecycle|npm_package|npm_command)/.test(name)),
  );
}

/** Processes that name a folder in their command or their environment, each by its number and command. */
export function processesOf(folder: string): string[] {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8').replaceAll('\0', ' ');
    } catch {
      return ''; // it has just ended, or belongs to somebody else
    }
  };
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes(folder) || read(`/proc/${pid}/environ`).includes(folder))
    .map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`)}`);
}

/** What is still there of them after `seconds`, looked at until nothing is. */
export async function processesLeft(folder: string, seconds = 10): Promise<string[]> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const left = processesOf(folder);
    if (left.length === 0 || Date.now() > deadline) return left;
    await sleep(100);
  }
}
