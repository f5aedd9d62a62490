import type { Text } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';
import { ethnicGroups, type NamedWord, povertyCauses } from './register-lists.ts';

const EthnicGroupType = builder.objectRef<{ id: string; name: string }>('EthnicGroup').implement({
  description: 'Dân tộc, of the official list of 54, and other.',
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

builder.queryField('ethnicGroups', (t) =>
  t.field({
    type: [EthnicGroupType],
    description: 'The official list of ethnic groups (54, Decision 121-TCTK/PPCĐ of 1979), in its order, and "other".',
    resolve: () => [...ethnicGroups],
  }),
);

const PovertyCauseType = builder.objectRef<NamedWord<Text>>('PovertyCause').implement({
  description: 'Nguyên nhân nghèo, as counted in the report forms of the yearly review.',
  fields: (t) => ({ id: t.exposeID('id'), name: spoken(t, ({ name }) => name) }),
});

builder.queryField('povertyCauses', (t) =>
  t.field({
    type: [PovertyCauseType],
    description: 'Causes of poverty that a household may be recorded with; it may have several.',
    resolve: () => [...povertyCauses],
  }),
);
