import type { SentenceLanguage } from '../sentences/sentence-words.ts';
import type { Area } from '../standards/area.ts';
import type { HouseholdClass } from './household-class.ts';

/** The parts of a sentence about a class in one language; numbers come printed. */
export interface ClassPhrases {
  readonly names: Readonly<Record<HouseholdClass, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  readonly opening: (className: string, standard: string, area: string) => string;
  readonly undecided: (possible: string) => string;
  readonly value: Readonly<Record<'income' | 'b1', (amount: string) => string>>;
  readonly noValue: Readonly<Record<'income' | 'b1', string>>;
  readonly amount: Readonly<Record<'income' | 'b1', (number: string) => string>>;
  readonly below: (line: string, limit: string, distance: string) => string;
  readonly at: (line: string, limit: string) => string;
  readonly over: (line: string, limit: string, distance: string) => string;
  readonly lineKnown: (line: string, limit: string) => string;
  readonly lacks: Readonly<Record<'indicators' | 'b2', (amount: string) => string>>;
  readonly noLacks: Readonly<Record<'indicators' | 'b2', string>>;
  readonly overCutoff: (cutoff: string, by: string) => string;
  readonly atCutoff: (cutoff: string) => string;
  readonly belowCutoff: (cutoff: string, by: string) => string;
  readonly open: Readonly<Record<'indicators' | 'b2', (count: string) => string>>;
  readonly changesNothing: string;
  readonly unconfirmed: (facts: string) => string;
  readonly cutoffsOfIndicators: string;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
}

function joined(word: string): (items: readonly string[]) => string {
  return (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`);
}

/** Thuật ngữ của văn bản: hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình, hộ không nghèo. */
const vietnamese: ClassPhrases = {
  names: {
    poor: 'hộ nghèo',
    'near-poor': 'hộ cận nghèo',
    'average-living-standard': 'hộ có mức sống trung bình',
    above: 'hộ không nghèo',
    unknown: 'chưa xác định',
  },
  areas: { rural: 'khu vực nông thôn', urban: 'khu vực thành thị' },
  opening: (className, standard, area) => `${className} theo ${standard} (${area})`,
  undecided: (possible) => `chưa xác định được, có thể là ${possible},`,
  value: { income: (amount) => `thu nhập bình quân ${amount}/người/tháng`, b1: (amount) => `phiếu B1 được ${amount}` },
  noValue: { income: 'chưa có thu nhập', b1: 'chưa có điểm phiếu B1' },
  amount: { income: (number) => `${number} đồng`, b1: (number) => `${number} điểm` },
  below: (line, limit, distance) => `thấp hơn ${line} (${limit}) ${distance}`,
  at: (line, limit) => `đúng bằng ${line} (${limit}) nên chưa vượt`,
  over: (line, limit, distance) => `cao hơn ${line} (${limit}) ${distance}`,
  lineKnown: (line, limit) => `${line} là ${limit}`,
  lacks: { indicators: (amount) => `thiếu hụt ${amount} chỉ số`, b2: (amount) => `phiếu B2 được ${amount} điểm` },
  noLacks: { indicators: 'chưa có câu trả lời nào về thiếu hụt', b2: 'chưa có điểm phiếu B2' },
  overCutoff: (cutoff, by) => `hơn ngưỡng ${cutoff} là ${by}`,
  atCutoff: (cutoff) => `đúng bằng ngưỡng ${cutoff}`,
  belowCutoff: (cutoff, by) => `còn ${by} nữa là đến ngưỡng ${cutoff}`,
  open: { indicators: (count) => `còn ${count} chỉ số chưa có câu trả lời`, b2: (count) => `các câu chưa trả lời có thể thêm ${count} điểm` },
  changesNothing: 'không làm thay đổi kết quả',
  unconfirmed: (facts) => `Chưa đối chiếu được với văn bản gốc: ${facts}.`,
  cutoffsOfIndicators: 'cách xác định các chỉ số thiếu hụt nêu trên',
  and: joined('và'),
  or: joined('hoặc'),
};

const english: ClassPhrases = {
  names: {
    poor: 'poor household',
    'near-poor': 'near-poor household',
    'average-living-standard': 'household of average living standard',
    above: 'household that is not poor',
    unknown: 'not known yet',
  },
  areas: { rural: 'rural area', urban: 'urban area' },
  opening: (className, standard, area) => `${className} under ${standard} (${area})`,
  undecided: (possible) => `not known yet, may be a ${possible},`,
  value: { income: (amount) => `income of ${amount} per person a month`, b1: (amount) => `${amount} on sheet B1` },
  noValue: { income: 'the income is not known', b1: 'sheet B1 has no total yet' },
  amount: { income: (number) => `${number} VND`, b1: (number) => `${number} points` },
  below: (line, limit, distance) => `${distance} below ${line} (${limit})`,
  at: (line, limit) => `exactly at ${line} (${limit}), so not over it`,
  over: (line, limit, distance) => `${distance} over ${line} (${limit})`,
  lineKnown: (line, limit) => `${line} is ${limit}`,
  lacks: { indicators: (amount) => `deprived in ${amount} ${amount === '1' ? 'indicator' : 'indicators'}`, b2: (amount) => `${amount} points on sheet B2` },
  noLacks: { indicators: 'no answer about deprivations yet', b2: 'sheet B2 has no total yet' },
  overCutoff: (cutoff, by) => `${by} over the cut-off of ${cutoff}`,
  atCutoff: (cutoff) => `exactly at the cut-off of ${cutoff}`,
  belowCutoff: (cutoff, by) => `${by} short of the cut-off of ${cutoff}`,
  open: {
    indicators: (count) => `${count} ${count === '1' ? 'indicator has' : 'indicators have'} no answer yet`,
    b2: (count) => `answers still missing could add ${count} points`,
  },
  changesNothing: 'which cannot change the class',
  unconfirmed: (facts) => `Not yet compared with the text of the law: ${facts}.`,
  cutoffsOfIndicators: 'how the indicators named here are judged',
  and: joined('and'),
  or: joined('or'),
};

export const classPhrases: Readonly<Record<SentenceLanguage, ClassPhrases>> = { vi: vietnamese, en: english };

/** What a class is called: "hộ cận nghèo", "near-poor household". */
export function householdClassName(one: HouseholdClass, language: SentenceLanguage): string {
  return classPhrases[language].names[one];
}
