// Takes the pictures of docs/pictures again: a demonstration district of its own, every picture at both sizes.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@bac-thang/test-kit';
import { read, write } from '@e965/xlsx';
import { startDistrict } from './benchmark/district.mjs';

const folder = fileURLToPath(new URL('docs/pictures/', import.meta.url));
const password = 'Bac-Thang-2025!';
const sizes = [
  { width: 1366, height: 768, suffix: '' },
  { width: 390, height: 844, suffix: '-phone' },
];
/** Name, whose page, address, and what is done before the picture is taken. */
const pictures = [
  { name: 'sign-in', path: '/' },
  { name: 'board', userName: 'lanh-dao', path: '/' },
  { name: 'target', userName: 'lanh-dao', path: '/targets/education.enrolment-age-6' },
  { name: 'unit', userName: 'lanh-dao', path: '/communes/02866' },
  { name: 'grid', userName: 'giao-duc', path: '/education/entry' },
  { name: 'import', userName: 'giao-duc', path: '/education/entry', before: importWithErrors },
  { name: 'components', userName: 'lanh-dao', path: '/components' },
];

mkdirSync(folder, { recursive: true });
const district = await startDistrict();
const browser = await launchBrowser();
try {
  const address = await district.startGateway();
  for (const { width, height, suffix } of sizes) {
    const contexts = new Map();
    for (const { name, userName, path, before } of pictures) {
      if (!contexts.has(userName))
        contexts.set(userName, await signedIn(address, userName, { viewport: { width, height }, locale: 'vi-VN', reducedMotion: 'reduce' }));
      const page = await contexts.get(userName).newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.waitForSelector(userName ? 'h1' : 'form');
      await before?.(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${folder}${name}${suffix}.png` });
      console.log(`${name}${suffix}.png`);
      await page.close();
    }
    for (const context of contexts.values()) await context.close();
  }
} finally {
  await browser.close();
  await district.stop();
}

async function signedIn(address, userName, options) {
  const context = await browser.newContext(options);
  if (userName)
    await context.request.post(`${address}/graphql`, {
      data: { query: 'mutation($u: String!, $p: String!) { signIn(userName: $u, password: $p) { __typename } }', variables: { u: userName, p: password } },
    });
  return context;
}

/** A workbook as offices send them: the template with a word for a number, a negative count and a numerator above its denominator. */
async function importWithErrors(page) {
  const template = await page.getByRole('link', { name: 'Tải mẫu Excel' }).getAttribute('href');
  const response = await page.context().request.get(new URL(template, page.url()).href);
  const workbook = read(await response.body());
  const sheet = workbook.Sheets[workbook.SheetNames[0]];
  const numbers = Object.keys(sheet).filter((name) => sheet[name].t === 'n');
  sheet[numbers[0]] = { t: 's', v: 'mười hai' };
  sheet[numbers[2]].v = -5;
  sheet[numbers[4]].v = 99_999;
  for (const name of [numbers[2], numbers[4]]) delete sheet[name].w;
  const buffer = Buffer.from(write(workbook, { type: 'buffer', bookType: 'xlsx' }));
  await page.locator('input[type=file]').first().setInputFiles({ name: 'huy-dong-tre.xlsx', mimeType: response.headers()['content-type'], buffer });
  await page.getByRole('dialog').getByText(/lỗi/).first().waitFor();
  await page.waitForTimeout(500); // the dialog opens with a movement
}
