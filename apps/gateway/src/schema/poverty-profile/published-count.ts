import type { PublishedCount } from '@bac-thang/indicators';
import { builder } from '../builder.ts';

export const PublishedCountType = builder.objectRef<PublishedCount>('PublishedCount').implement({
  description: 'A count of households as the viewer may see it. Hidden is not missing: the range says what can be known.',
  fields: (t) => ({
    count: t.int({
      nullable: true,
      description: 'null: hidden because it, or one beside it, is small.',
      resolve: (cell) => (typeof cell === 'number' ? cell : null),
    }),
    lower: t.int({ resolve: (cell) => (typeof cell === 'number' ? cell : cell.lower) }),
    upper: t.int({ resolve: (cell) => (typeof cell === 'number' ? cell : cell.upper) }),
  }),
});
