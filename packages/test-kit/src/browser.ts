import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const OF_THE_MACHINE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The machine's browser, else the one inside an npm package (BAC_THANG_TEST_BROWSER=packaged asks for that). */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.BAC_THANG_TEST_BROWSER === 'packaged' ? undefined : OF_THE_MACHINE.find((file) => existsSync(file));
  const args = [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  if (own) return chromium.launch({ executablePath: own, args });
  // the package unpacks into the folder for temporary files and takes whatever already lies there: give it one of our own
  const folder = path.join(tmpdir(), `bac-thang-chromium-147-${userInfo().username}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...packaged.args, ...args] });
}
