import type { PovertyStandard } from '@bac-thang/indicators';
import type pg from 'pg';
import { classesUnderStandard, type ReclassedHousehold } from './class-under-standard.ts';
import { type CauseCount, causeCounts, type FeatureCount, featureCounts } from './feature-counts.ts';
import { type ProfileCounts, profileCounts } from './profile-counts.ts';
import { type RecognisedReview, recognisedReviews } from './recognised-reviews.ts';
import { type ReviewList, reviewList } from './review-list.ts';
import { standardsInForce } from './standards-in-force.ts';

/**
 * What reviews have recognised, as counts kept for one revision. Recognised results are frozen and a decision raises the
 * revision in its transaction, so what is kept is true as long as the revision stands. Each part is asked for when it is
 * first needed.
 */
export class RegisterOfRevision {
  readonly revision: string;
  #pool: pg.Pool;
  #tenant: string;
  #kept = new Map<string, Promise<unknown>>();

  constructor(pool: pg.Pool, tenant: string, revision: string) {
    this.#pool = pool;
    this.#tenant = tenant;
    this.revision = revision;
  }

  /** An answer taken from what is kept, itself kept; a failure is forgotten and asked again. */
  kept<T>(question: string, work: () => Promise<T>): Promise<T> {
    const found = this.#kept.get(question);
    if (found) return found as Promise<T>;
    const answer = work().catch((error: unknown) => {
      this.#kept.delete(question);
      throw error;
    });
    this.#kept.set(question, answer);
    return answer;
  }

  /** Every review, the oldest first. */
  reviews(): Promise<readonly RecognisedReview[]> {
    return this.kept('reviews', () => recognisedReviews(this.#pool, this.#tenant));
  }

  /** The standards as the district uses them, the oldest first. */
  standards(): Promise<readonly PovertyStandard[]> {
    return this.kept('standards', () => standardsInForce(this.#pool, this.#tenant));
  }

  profiles(review: RecognisedReview, standard: string): Promise<ProfileCounts> {
    return this.kept(`profiles ${review.id} ${standard}`, () => profileCounts(this.#pool, this.#tenant, review, standard));
  }

  features(review: RecognisedReview, standard: string): Promise<readonly FeatureCount[]> {
    return this.kept(`features ${review.id} ${standard}`, () => featureCounts(this.#pool, this.#tenant, review, standard));
  }

  causes(review: RecognisedReview, standard: string): Promise<readonly CauseCount[]> {
    return this.kept(`causes ${review.id} ${standard}`, () => causeCounts(this.#pool, this.#tenant, review, standard));
  }

  list(review: RecognisedReview, standard: string): Promise<ReviewList> {
    return this.kept(`list ${review.id} ${standard}`, () => reviewList(this.#pool, this.#tenant, review, standard));
  }

  underStandard(review: RecognisedReview, from: PovertyStandard, to: PovertyStandard): Promise<readonly ReclassedHousehold[]> {
    return this.kept(`under ${review.id} ${from.id} ${to.id}`, () => classesUnderStandard(this.#pool, this.#tenant, review, from, to));
  }
}

/** Keeps the counts of the latest revision; those of the one before are forgotten. */
export class KeptRegister {
  #pool: pg.Pool;
  #tenant: string;
  #latest: RegisterOfRevision | undefined;

  constructor(pool: pg.Pool, tenant: string) {
    this.#pool = pool;
    this.#tenant = tenant;
  }

  at(revision: string): RegisterOfRevision {
    if (this.#latest?.revision !== revision) this.#latest = new RegisterOfRevision(this.#pool, this.#tenant, revision);
    return this.#latest;
  }
}
