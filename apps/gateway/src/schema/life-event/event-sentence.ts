import type { Text } from '@bac-thang/plan';
import type { LifeEventKind, LifeEventView } from '../household/household-view.ts';
import { fieldWords } from './field-words.ts';

/** What an event keeps beside its rows, so that it can be told years later. Everything may be missing. */
interface EventDetail {
  /** Ids of those whom it is about. */
  readonly person?: string;
  readonly persons?: readonly string[];
  readonly spouse?: string;
  /** Codes of the households. */
  readonly households?: readonly string[];
  /** Ids of hamlets or households. */
  readonly from?: string;
  readonly into?: string;
  /** Where to, in the officer's words. */
  readonly destination?: string;
  readonly fields?: readonly string[];
  /** Id of the new head. */
  readonly successor?: string;
  readonly note?: string;
}

/** What each kind of event is called. */
export const eventNouns: Readonly<Record<LifeEventKind, Text>> = {
  registration: { vi: 'Đăng ký hộ', en: 'Registration' },
  birth: { vi: 'Sinh', en: 'Birth' },
  death: { vi: 'Mất', en: 'Death' },
  'marriage-in': { vi: 'Kết hôn, về ở cùng hộ', en: 'Marriage into the household' },
  'marriage-out': { vi: 'Kết hôn, rời hộ', en: 'Marriage out of the household' },
  split: { vi: 'Tách hộ', en: 'Split' },
  join: { vi: 'Nhập hộ', en: 'Joining' },
  move: { vi: 'Chuyển chỗ ở', en: 'Move' },
  departure: { vi: 'Đi khỏi địa bàn', en: 'Departure' },
  survey: { vi: 'Rà soát', en: 'Survey' },
  correction: { vi: 'Sửa sai', en: 'Correction' },
  'same-person': { vi: 'Một người ghi hai lần, bỏ một', en: 'One person stood twice; one row closed' },
  undo: { vi: 'Hủy sự kiện', en: 'Undone' },
};

const detailOf = (detail: unknown): EventDetail => (typeof detail === 'object' && detail !== null ? (detail as EventDetail) : {});

/** What happened, in one sentence. */
export function eventSentence({ kind, happenedOn, detail, names }: LifeEventView): Text {
  const { person, persons = [], spouse, households = [], from, into, destination, fields = [], successor, note } = detailOf(detail);
  const known = (id: string | undefined) => (id === undefined ? undefined : names[id]);
  const about = [...(person === undefined ? [] : [person]), ...persons].flatMap((id) => names[id] ?? []).join(', ');
  const say = (language: 'vi' | 'en', words: Readonly<Record<'with' | 'from' | 'to' | 'head' | 'fields' | 'on' | 'households', string>>) => {
    const place = destination ?? known(into);
    const parts = [
      about && `: ${about}`,
      known(spouse) && ` ${words.with} ${known(spouse)}`,
      known(from) && ` ${words.from} ${known(from)}`,
      place && ` ${words.to} ${place}`,
      households.length > 1 && ` (${words.households} ${households.join(', ')})`,
      fields.length > 0 && ` (${words.fields}: ${fieldWords(fields, language)})`,
      `, ${words.on} ${language === 'vi' ? happenedOn.split('-').reverse().join('/') : happenedOn}`,
      known(successor) && `; ${words.head}: ${known(successor)}`,
      note && `. ${note.replace(/[.\s]+$/, '')}`,
    ];
    return `${eventNouns[kind][language]}${parts.filter(Boolean).join('')}.`;
  };
  return {
    vi: say('vi', { with: 'với', from: 'từ', to: 'đến', head: 'chủ hộ mới', fields: 'mục', on: 'ngày', households: 'các hộ' }),
    en: say('en', { with: 'with', from: 'from', to: 'to', head: 'new head', fields: 'fields', on: 'on', households: 'households' }),
  };
}
