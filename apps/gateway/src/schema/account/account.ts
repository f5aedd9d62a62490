import type { SignedIn } from '../../context.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';

export const AccountType = builder.objectRef<SignedIn>('Account').implement({
  description: 'A person who signs in, with his post.',
  fields: (t) => ({
    id: t.exposeID('accountId'),
    userName: t.exposeString('userName'),
    displayName: t.exposeString('displayName'),
    post: t.exposeString('post', { description: 'leader, department, commune-officer, commune-chair, auditor or administrator.' }),
    department: t.id({
      nullable: true,
      description: 'Owner id of the plan; null but for the post department.',
      resolve: (account) => account.department ?? null,
    }),
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      nullable: true,
      description: 'Unit of the two posts of a commune; null for the others.',
      resolve: (account, _args, { plan }) => plan.units.find(({ code }) => code === account.administrativeUnit) ?? null,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: AccountType,
    nullable: true,
    skipTypeScopes: true,
    description: 'Who is signed in; null when signed out. Open to all.',
    resolve: (_root, _args, context) => context.session ?? null,
  }),
);
