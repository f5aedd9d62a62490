/** A people (dân tộc) as it is made up here. */
export interface People {
  readonly id: PeopleId;
  /** How schooling went: of which group of the tables of `schooling.ts`. */
  readonly schooling: 'highland' | 'valley' | 'kinh';
  /** Children that a couple wishes, on average. */
  readonly children: number;
  /** Lasting means against the district's. */
  readonly means: number;
}

export type PeopleId = 'mong' | 'dao' | 'tay' | 'nung' | 'phu-la' | 'la-chi' | 'giay' | 'kinh';

export const peoples: Readonly<Record<PeopleId, People>> = {
  mong: { id: 'mong', schooling: 'highland', children: 3.9, means: -0.25 },
  dao: { id: 'dao', schooling: 'highland', children: 3.05, means: 0 },
  tay: { id: 'tay', schooling: 'valley', children: 2.4, means: 0.25 },
  nung: { id: 'nung', schooling: 'valley', children: 2.5, means: 0.1 },
  'phu-la': { id: 'phu-la', schooling: 'highland', children: 3.15, means: -0.15 },
  'la-chi': { id: 'la-chi', schooling: 'highland', children: 3.05, means: -0.1 },
  giay: { id: 'giay', schooling: 'valley', children: 2.3, means: 0.2 },
  kinh: { id: 'kinh', schooling: 'kinh', children: 1.95, means: 0.9 },
};

/** Made-up shares of the peoples among a unit's hamlets, with the order of size that public sources suggest. */
export const peoplesOfUnits: Readonly<Record<string, Readonly<Partial<Record<PeopleId, number>>>>> = {
  '02839': { kinh: 56, tay: 17, mong: 11, nung: 7, dao: 5, giay: 4 },
  '02842': { mong: 97, nung: 3 },
  '02848': { mong: 88, nung: 7, 'phu-la': 5 },
  '02851': { mong: 97, nung: 3 },
  '02854': { mong: 52, dao: 20, 'la-chi': 16, 'phu-la': 12 },
  '02857': { mong: 88, tay: 8, nung: 4 },
  '02863': { mong: 80, 'phu-la': 16, nung: 4 },
  '02866': { mong: 94, kinh: 6 },
  '02869': { tay: 84, mong: 16 },
  '02872': { tay: 76, kinh: 14, mong: 10 },
  '02875': { mong: 46, tay: 34, nung: 10, kinh: 10 },
  '02878': { mong: 48, dao: 22, nung: 16, tay: 9, 'phu-la': 5 },
  '02881': { dao: 34, mong: 26, 'phu-la': 22, tay: 18 },
  '02884': { dao: 90, tay: 10 },
  '02887': { dao: 74, 'la-chi': 16, mong: 10 },
  '02890': { tay: 34, kinh: 20, mong: 20, dao: 16, nung: 10 },
  '02893': { dao: 45, tay: 36, mong: 15, nung: 4 },
  '02896': { tay: 40, dao: 35, mong: 21, kinh: 4 },
  '02899': { dao: 68, tay: 21, mong: 11 },
};
