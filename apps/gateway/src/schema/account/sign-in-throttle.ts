import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Wrong passwords in ten minutes: of one name from one address (or known browser), and of one address for all names. */
const OF_NAME = 10;
const OF_ADDRESS = 100;
const MINUTES = 10;

/**
 * Slows guessing down without locking the owner out: failures are counted by name and address together, so that somebody
 * elsewhere cannot use them up, and a browser that has signed in before has a count of its own even at the same address.
 */
export class SignInThrottle {
  #ofName = new RateLimiterMemory({ points: OF_NAME, duration: MINUTES * 60 });
  #ofAddress = new RateLimiterMemory({ points: OF_ADDRESS, duration: MINUTES * 60 });

  #key(userName: string, address: string, device: string | undefined): string {
    return device ? `${userName} device ${device}` : `${userName} address ${address}`;
  }

  /** Counts an attempt as wrong before it is judged, so that many at once are not judged on one count. @returns seconds to wait, or 0. */
  async attempt(userName: string, address: string, device: string | undefined): Promise<number> {
    const wait = await secondsOf(this.#ofName.consume(this.#key(userName, address, device)));
    return wait > 0 || device ? wait : secondsOf(this.#ofAddress.consume(address));
  }

  /** The attempt was right after all: the name starts afresh, the address gets its point back. */
  async succeeded(userName: string, address: string, device: string | undefined): Promise<void> {
    await this.#ofName.delete(this.#key(userName, address, device));
    if (!device) await this.#ofAddress.reward(address);
  }
}

/** The limiter lets through by an answer and refuses by throwing one. */
async function secondsOf(counting: Promise<RateLimiterRes>): Promise<number> {
  try {
    await counting;
    return 0;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
  }
}
