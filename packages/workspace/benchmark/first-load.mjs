import { gzipSync } from 'node:zlib';
import { launchBrowser } from '@bac-thang/test-kit';

const password = 'Bac-Thang-2025!';

/** What a browser has to fetch anew, page after page in one session: files and kB, each gzipped here whatever the server does. */
export async function firstLoad(address, userName, modules) {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext()).newPage();
    let files = [];
    const fetched = new Map();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // of pages only the first counts: they are all the same file
      const file = pathname.includes('.') ? pathname : '/';
      if (response.request().method() !== 'GET' || file.endsWith('.json') || !response.ok() || fetched.has(file)) return;
      const size = response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      );
      fetched.set(file, size);
      files.push(size);
    });
    const visit = async (path) => {
      files = [];
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.waitForSelector('h1, form');
      return { path, ...(await total(files)) };
    };
    const loads = [{ ...(await visit('/')), path: 'shell up to the sign-in page' }];
    await page.evaluate(
      ([name, secret]) =>
        fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: 'mutation($u: String!, $p: String!) { signIn(userName: $u, password: $p) { __typename } }',
            variables: { u: name, p: secret },
          }),
        }),
      [userName, password],
    );
    loads.push({ ...(await visit('/')), path: 'then the board, with the manifests of all modules' });
    for (const module of modules) {
      await visit(`/${module}`);
      const own = [...fetched].filter(([file]) => file.startsWith(`/modules/${module}/`)).map(([, size]) => size);
      loads.push({ ...(await total(own)), path: `the module ${module}, with its manifest and style` });
    }
    return loads;
  } finally {
    await browser.close();
  }
}

async function total(files) {
  const sizes = await Promise.all(files);
  return { files: sizes.length, kB: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
}
