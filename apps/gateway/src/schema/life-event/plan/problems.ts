import type { Problem } from '../../observation/problem.ts';

/** Where in the input. */
interface Place {
  readonly index?: number;
  readonly field?: string;
}
const problem =
  (code: string, vi: string, en: string) =>
  ({ index, field }: Place = {}): Problem => ({ index: index ?? null, field: field ?? null, code, text: { vi, en } });

const day = (text: string) => text.split('-').reverse().join('/');

/** What may be wrong with a life event, each with the way on. */
export const problems = {
  future: problem(
    'FUTURE',
    'Ngày xảy ra ở tương lai. Ghi khi việc đã xảy ra.',
    'The day lies in the future. Record it when it has happened.',
  )({ field: 'happenedOn' }),
  beforeBegin: (code: string, from: string) =>
    problem(
      'BEFORE_BEGIN',
      `Hộ ${code} có trong sổ từ ngày ${day(from)}. Ghi ngày từ đó trở đi, hoặc sửa ngày đăng ký trước.`,
      `Household ${code} is in the register from ${from} on. Give that day or a later one.`,
    )({ field: 'happenedOn' }),
  ended: (code: string, on: string) =>
    problem(
      'HOUSEHOLD_ENDED',
      `Hộ ${code} không còn từ ngày ${day(on)}. Nếu đó là nhầm, hủy sự kiện đã kết thúc hộ rồi ghi lại.`,
      `Household ${code} is no more since ${on}. If that is a mistake, undo the event that ended it and record this one again.`,
    )({ field: 'happenedOn' }),
  later: (about: string, on: string) =>
    problem(
      'LATER_EVENT',
      `Sổ đã ghi thay đổi của ${about} từ ngày ${day(on)}. Ghi việc này với ngày sau đó, hoặc hủy sự kiện đó trước.`,
      `The register has a later change of ${about}, of ${on}. Give a later day, or undo that event first.`,
    )({ field: 'happenedOn' }),
  tooEarly: (about: string, from: string) =>
    problem(
      'TOO_EARLY',
      `${about} có trong hộ từ chính ngày ${day(from)}. Ghi từ ngày hôm sau.`,
      `${about} is in the household from ${from} on. Give the day after, or a later one.`,
    )({ field: 'happenedOn' }),
  notMember: (place: Place) =>
    problem(
      'NOT_A_MEMBER',
      'Người này không ở trong hộ vào ngày đó. Chọn lại người hoặc ngày.',
      'This person was no member of the household on that day. Choose another person or day.',
    )(place),
  namedTwice: (place: Place) => problem('MEMBER_TWICE', 'Người này được nêu hai lần. Bỏ bớt một.', 'This person is named twice. Leave one out.')(place),
  noHead: (field: string) =>
    problem('NO_HEAD', 'Hộ chưa có chủ hộ. Chọn một người làm chủ hộ.', 'The household has no head. Make one member its head.')({ field }),
  twoHeads: (place: Place) =>
    problem('TWO_HEADS', 'Hộ chỉ có một chủ hộ. Chọn quan hệ khác cho người này.', 'A household has one head. Give this member another relation.')(place),
  isHead: (place: Place) =>
    problem('TWO_HEADS', 'Hộ đã có chủ hộ. Chọn quan hệ với chủ hộ.', 'The household has a head. Give the relation to the head.')(place),
  noMembers: (field: string) => problem('NO_MEMBERS', 'Hộ phải có ít nhất một người.', 'A household has at least one member.')({ field }),
  successorNeeded: problem(
    'SUCCESSOR_NEEDED',
    'Chủ hộ không còn trong hộ. Chọn người làm chủ hộ mới.',
    'The head leaves the household. Choose who becomes head.',
  )({ field: 'successor' }),
  successorElsewhere: problem(
    'SUCCESSOR_NOT_A_MEMBER',
    'Chủ hộ mới phải là người ở lại trong hộ.',
    'The new head must be a member who stays.',
  )({ field: 'successor' }),
  relationNeeded: (name: string) =>
    problem(
      'RELATION_NEEDED',
      `Chưa rõ ${name} có quan hệ gì với chủ hộ mới. Chọn quan hệ cho người này.`,
      `What ${name} is to the new head does not follow. Choose the relation.`,
    )({ field: 'relations' }),
  everybodyLeaves: (field: string) =>
    problem(
      'EVERYBODY_LEAVES',
      'Không còn ai ở lại hộ. Nếu cả hộ đi, ghi chuyển chỗ ở hoặc đi khỏi địa bàn.',
      'Nobody would stay. If the whole household goes, record a move or a departure.',
    )({ field }),
  sameHousehold: (field: string) => problem('SAME_HOUSEHOLD', 'Hai hộ là một. Chọn hộ khác.', 'Both are one household. Choose another one.')({ field }),
  missingMember: (name: string) =>
    problem('MEMBER_MISSING', `Chưa nêu quan hệ của ${name} trong hộ mới.`, `The relation of ${name} in the new household is missing.`)({ field: 'members' }),
  unknownHamlet: problem(
    'UNKNOWN_HAMLET',
    'Không có thôn, bản này. Chọn trong danh sách.',
    'There is no such hamlet. Choose one of the list.',
  )({ field: 'hamlet' }),
  sameHamlet: problem('NOTHING_TO_CHANGE', 'Hộ đang ở thôn, bản này.', 'The household lives in this hamlet.')({ field: 'hamlet' }),
  nothing: problem('NOTHING_TO_CHANGE', 'Không có gì thay đổi.', 'Nothing would change.')(),
  eitherPerson: problem(
    'EITHER_PERSON',
    'Nêu người có trong sổ (person, from, relation) hoặc người mới (newPerson), chỉ một trong hai.',
    'Give somebody of the register (person, from, relation) or a new person (newPerson), one of the two.',
  )({ field: 'person' }),
  unknownEthnicity: (place: Place) =>
    problem('UNKNOWN_ETHNIC_GROUP', 'Không có dân tộc này trong danh mục. Chọn lại.', 'The list has no such ethnic group. Choose one of it.')(place),
  unknownCause: problem(
    'UNKNOWN_CAUSE',
    'Không có nguyên nhân này trong danh mục. Chọn lại.',
    'The list has no such cause. Choose one of it.',
  )({ field: 'causes' }),
  phone: problem(
    'PHONE',
    'Số điện thoại chỉ gồm chữ số, khoảng trắng và dấu +, nhiều nhất 20 ký tự.',
    'A phone number has digits, spaces and +, 20 at most.',
  )({
    field: 'phone',
  }),
  tooLong: (field: string, most: number) => problem('TOO_LONG', `Nhiều nhất ${most} ký tự.`, `At most ${most} characters.`)({ field }),
  floorArea: problem('FLOOR_AREA', 'Diện tích từ 0 đến 2000 m².', 'The floor area lies between 0 and 2000 m².')({ field: 'facts.floorArea' }),
  name: (place: Place) => problem('NAME', 'Họ tên có từ 1 đến 200 ký tự, có chữ cái.', 'A name has 1 to 200 characters, letters among them.')(place),
  bornLater: (place: Place) =>
    problem('BORN_LATER', 'Ngày sinh sau ngày của việc này. Sửa một trong hai.', 'Born after the day of the event. Correct one of the two.')(place),
  birthDisagrees: (place: Place) =>
    problem('BIRTH_DISAGREES', 'Ngày sinh và năm sinh khác nhau. Sửa một trong hai.', 'Date and year of birth disagree. Correct one of the two.')(place),
  birthYear: (place: Place) => problem('BIRTH_YEAR', 'Năm sinh từ 1900 trở đi.', 'A year of birth is 1900 or later.')(place),
  citizenNumber: (place: Place) =>
    problem('CITIZEN_NUMBER', 'Số định danh có 12 chữ số. Kiểm tra lại.', 'A citizen number has twelve digits. Check it.')(place),
  citizenNumberTwice: (place: Place) =>
    problem('CITIZEN_NUMBER_TWICE', 'Số định danh này được nêu hai lần. Kiểm tra lại.', 'This citizen number is given twice. Check it.')(place),
  /** @param code of the household that has it; undefined: the session does not see it. */
  citizenNumberTaken: (code: string | undefined, place: Place) =>
    code === undefined
      ? problem(
          'CITIZEN_NUMBER_TAKEN',
          'Số định danh này đã ghi cho một người ở xã khác. Kiểm tra lại số, hoặc đề nghị xã đó ghi người này đã đi.',
          'Another commune has this citizen number for somebody. Check it, or ask that commune to record that the person has left.',
        )(place)
      : problem(
          'CITIZEN_NUMBER_TAKEN',
          `Số định danh này đã ghi cho một người ở hộ ${code}. Kiểm tra lại số, hoặc ghi người đó rời hộ ${code} trước.`,
          `Household ${code} has a member with this citizen number. Check it, or record first that the member has left ${code}.`,
        )(place),
  reviewEvent: problem(
    'SURVEY',
    'Kết quả rà soát không hủy ở đây: ghi lại phiếu rà soát, hoặc sửa thông tin của hộ.',
    'A survey is not undone here: survey again, or correct the household.',
  )({ field: 'event' }),
  undone: problem('ALREADY_UNDONE', 'Sự kiện này đã hủy rồi.', 'This event has been undone already.')({ field: 'event' }),
  undoOfUndo: problem('UNDO_OF_UNDO', 'Không hủy việc hủy: ghi lại sự kiện.', 'An undoing is not undone: record the event again.')({ field: 'event' }),
  /** @param what kind of the event that rests on it, in both languages. */
  restsOn: (what: { vi: string; en: string }, on: string) =>
    problem(
      'LATER_EVENT',
      `Sự kiện sau dựa trên sự kiện này: ${what.vi} ngày ${day(on)}. Hủy sự kiện đó trước.`,
      `A later event rests on this one: ${what.en} of ${on}. Undo that one first.`,
    )({ field: 'event' }),
  /** Of an event on which a survey rests: that one cannot be undone. */
  restsOnSurvey: (on: string) =>
    problem(
      'LATER_EVENT',
      `Rà soát ngày ${day(on)} dựa trên sự kiện này và không hủy được. Thay vì hủy, ghi sửa sai.`,
      `The survey of ${on} rests on this event and is not undone. Record a correction instead.`,
    )({ field: 'event' }),
  contradiction: (vi: string, en: string) => problem('CONTRADICTION', vi, en)(),
  onePerson: problem('ONE_PERSON', 'Hai mã là một người.', 'Both ids are one person.')({ field: 'other' }),
  keepOne: problem('KEEP_ONE', 'Chọn bản ghi được giữ lại trong hai bản ghi.', 'Choose which of the two stays.')({ field: 'keep' }),
} as const;

/** Unlikely, but it may be so. */
export const warnings = {
  ages: (name: string, other: string, place: Place) =>
    problem(
      'AGES',
      `Tuổi của ${name} và ${other} không khớp với quan hệ của họ. Kiểm tra năm sinh và quan hệ; nếu đúng, xác nhận.`,
      `The ages of ${name} and ${other} do not fit their relation. Check births and relation; confirm if they are right.`,
    )(place),
  veryOld: (name: string, place: Place) =>
    problem('VERY_OLD', `${name} hơn 110 tuổi. Kiểm tra năm sinh; nếu đúng, xác nhận.`, `${name} is over 110. Check the birth; confirm if it is right.`)(place),
  youngHead: (name: string, place: Place) =>
    problem('YOUNG_HEAD', `Chủ hộ ${name} dưới 15 tuổi. Nếu đúng, xác nhận.`, `${name} would be head under the age of 15. Confirm if it is so.`)(place),
  otherName: (name: string, place: Place) =>
    problem(
      'OTHER_NAME',
      `Sổ có số định danh này với tên ${name}. Nếu là cùng một người, xác nhận: người đó trở lại sổ.`,
      `The register has this citizen number under the name ${name}. Confirm if it is the same person, who then comes back.`,
    )(place),
  nearPerson: (who: string, code: string, place: Place) =>
    problem(
      'NEAR_PERSON',
      `Gần giống ${who} ở hộ ${code}. Nếu là người khác, xác nhận.`,
      `Much like ${who} of household ${code}. Confirm if it is another person.`,
    )(place),
} as const;
