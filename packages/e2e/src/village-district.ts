import { databaseCopy, type Village, village } from '@bac-thang/test-kit';
import { type District, startDistrict } from './district.ts';

export interface VillageDistrict {
  readonly district: District;
  readonly village: Village;
}

/** A district in which only the households of a small village are registered, as the review of 2022 recognised them. */
export async function startVillage(): Promise<VillageDistrict> {
  const copy = await databaseCopy('empty');
  const made = await village(copy.ownerUrl);
  return { district: await startDistrict(copy), village: made };
}
