import type { Text } from '@bac-thang/plan';
import { ethnicGroups, povertyCauses } from '../schema/household/register-lists.ts';
import { groups, NOT_KNOWN } from './breakdown.ts';

const itself = (id: string): Text => ({ vi: id, en: id });
const notKnown: Text = { vi: 'Chưa rõ', en: 'Not known' };

export const causeName = (id: string): Text => povertyCauses.find((cause) => cause.id === id)?.name ?? itself(id);

export const groupName = (id: string): Text => groups[id as keyof typeof groups] ?? itself(id);

export const ethnicGroupName = (id: string): Text => (id === NOT_KNOWN ? notKnown : itself(ethnicGroups.find((group) => group.id === id)?.name ?? id));
