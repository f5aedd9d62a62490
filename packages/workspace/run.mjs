// Plain JavaScript: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = new URL('../../', import.meta.url);
export const rootFolder = fileURLToPath(root);
const running = new Set();

/**
 * Runs a program to its end. Its output is kept and given back; with `show` it goes to the terminal as it comes, with `onLine`
 * each line is handed over instead. A process group of its own, so that all it started can be stopped with it.
 */
export function run(command, args, { show = false, onLine, onStart, env = {}, cwd = rootFolder } = {}) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd,
      shell: windows,
      detached: !windows,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', npm_config_update_notifier: 'false', ...env },
    });
    running.add(child);
    onStart?.(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      if (stream && onLine) createInterface({ input: stream }).on('line', onLine);
      else
        stream?.on('data', (chunk) => {
          output += chunk;
        });
    }
    child.on('error', (error) => {
      running.delete(child);
      resolve({ ok: false, output: `${output}\n${error.message}` });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ ok: code === 0, output });
    });
  });
}

/** pnpm of the version that the repository names, whether or not this machine has one; `-p` because npx inherits the package of an outer npx. */
export const pnpm = (args, options) => run('npx', ['--yes', '--package', 'pnpm@12.21.0', 'pnpm', ...args], options);

/** A program of this package's own tools. */
export const tool = (name, args, options) => run(fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url)), args, options);

export function stopAll(signal = 'SIGTERM') {
  for (const child of running) stopOne(child, signal);
}

/** Stops a program and all that it started. */
export function stopOne(child, signal = 'SIGTERM') {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // it has ended by itself
  }
}

/**
 * npm's shell dies of SIGTERM without passing it on, and outlives an npm that is killed: whoever loses its parent, or the npm
 * above it, stops as if it had been told.
 */
export function stopWithParent(stop) {
  const parent = process.ppid;
  const npm = process.env.npm_lifecycle_event ? parentOf(parent) : undefined;
  setInterval(() => {
    if (process.ppid !== parent || (npm && !isAlive(npm))) stop();
  }, 500).unref();
}

function parentOf(pid) {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return undefined; // no /proc on this system
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
