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

  /** Seconds to wait, or 0. */
  async wait(userName: string, address: string, device: string | undefined): Promise<number> {
    const name = await this.#ofName.get(this.#key(userName, address, device));
    const all = device ? null : await this.#ofAddress.get(address);
    return Math.max(left(name, OF_NAME), left(all, OF_ADDRESS));
  }

  async failed(userName: string, address: string, device: string | undefined): Promise<void> {
    await this.#ofName.penalty(this.#key(userName, address, device));
    if (!device) await this.#ofAddress.penalty(address);
  }

  async succeeded(userName: string, address: string, device: string | undefined): Promise<void> {
    await this.#ofName.delete(this.#key(userName, address, device));
  }
}

function left(found: RateLimiterRes | null, points: number): number {
  return found && found.consumedPoints >= points ? Math.max(1, Math.ceil(found.msBeforeNext / 1000)) : 0;
}
