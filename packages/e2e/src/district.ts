import { type DatabaseCopy, databaseCopy, GraphqlClient, launchBrowser, PASSWORD } from '@bac-thang/test-kit';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startGatewayProgram } from './gateway-program.ts';
import { pageFaults } from './page-faults.ts';

/** The two sizes that every screen is made for. */
export const desktop = { width: 1366, height: 768 };
export const telephone = { width: 390, height: 844 };

/** The demonstration district with a gateway and a browser of its own; one for each file of tests. */
export class District {
  readonly url: string;
  readonly browser: Browser;
  /** What no page may do: errors on the console, refusals by the content security policy, requests to another host. */
  readonly faults: string[] = [];
  readonly #stop: () => Promise<void>;
  readonly #clients = new Map<string, Promise<GraphqlClient>>();

  constructor(url: string, browser: Browser, stop: () => Promise<void>) {
    this.url = url;
    this.browser = browser;
    this.#stop = stop;
  }

  /** A page at a computer of its own; nobody is signed in. */
  async visitor(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.url, viewport: desktop, locale: 'vi-VN', reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await pageFaults(page, this.url, (fault) => this.faults.push(fault));
    return page;
  }

  /** A page of somebody who has signed in already; no address is open yet. */
  async person(userName: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.visitor(options);
    const { cookies } = await this.client(userName);
    await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url: this.url, httpOnly: true, sameSite: 'Lax' as const })));
    return page;
  }

  /** The same person, in the same session, without a browser: for what a journey takes for granted, and for asking what no screen offers. */
  client(userName: string): Promise<GraphqlClient> {
    const known = this.#clients.get(userName) ?? new GraphqlClient(this.url).signIn(userName, PASSWORD);
    this.#clients.set(userName, known);
    return known;
  }

  stop(): Promise<void> {
    return this.#stop();
  }
}

/** @param given a database of the test's own making; left out: a copy of the demonstration district. */
export async function startDistrict(given?: DatabaseCopy): Promise<District> {
  const copy = given ?? (await databaseCopy());
  const [program, browser] = await Promise.all([startGatewayProgram(copy.ownerUrl), launchBrowser()]);
  return new District(program.url, browser, async () => {
    await browser.close();
    await program.stop();
    await copy.drop();
  });
}
