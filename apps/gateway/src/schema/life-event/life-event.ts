import { builder } from '../builder.ts';
import { type LifeEventView, lifeEventKinds } from '../household/household-view.ts';
import { wordEnum } from '../household/word-enum.ts';
import { spoken } from '../language.ts';
import { eventSentence } from './event-sentence.ts';

const LifeEventKindEnum = wordEnum(
  'LifeEventKind',
  'REGISTRATION đăng ký hộ, BIRTH sinh, DEATH mất, MARRIAGE_IN về làm dâu/rể, MARRIAGE_OUT lấy vợ/chồng đi nơi khác, SPLIT tách hộ, JOIN nhập hộ, MOVE chuyển chỗ ở, DEPARTURE đi khỏi huyện, SURVEY rà soát, CORRECTION sửa sai, SAME_PERSON một người ghi hai lần, UNDO hủy sự kiện.',
  lifeEventKinds,
);

const LifeEventRef = builder.objectRef<LifeEventView>('LifeEvent');
export const LifeEventType = LifeEventRef.implement({
  description: 'What happened to households and persons (biến động). Events are never removed; an undone one names the event that undid it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: LifeEventKindEnum }),
    happenedOn: t.field({ type: 'Date', resolve: ({ happenedOn }) => happenedOn }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    by: t.exposeString('by', { description: 'User name of who recorded it.' }),
    sentence: spoken(t, eventSentence, 'What happened, in one sentence.'),
    undoes: t.exposeID('undoes', { nullable: true, description: 'Of an UNDO: the event that it undid.' }),
    undoneBy: t.field({ type: LifeEventRef, nullable: true, description: 'null: it stands.', resolve: ({ undoneBy }) => undoneBy }),
    canUndo: t.exposeBoolean('canUndo', { description: 'The viewer may undo it, and no later event rests on it.' }),
  }),
});
