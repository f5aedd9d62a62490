import type { Page } from 'playwright-core';

/** Tells of everything that a page of this product must never do. */
export async function pageFaults(page: Page, ownAddress: string, tell: (fault: string) => void): Promise<void> {
  const host = new URL(ownAddress).host;
  page.on('console', (message) => {
    if (message.type() === 'error') tell(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => tell(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) tell(`${page.url()} asked ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} refused ${blockedURI}`),
    );
  });
}
