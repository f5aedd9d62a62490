import type { SentencePhrases, Trend } from './sentence-phrases.ts';

const nbsp = '\u00a0';
const direction: Readonly<Record<Trend, string>> = { up: 'tăng', down: 'giảm', still: 'giữ nguyên' };
const among = (names: string) => (names ? ` (${names})` : '');

/** Văn bản hành chính, ngắn gọn; "điểm %" cho chênh lệch giữa hai tỷ lệ. */
export const vietnamesePhrases: SentencePhrases = {
  percent: (number) => `${number}${nbsp}%`,
  points: (number) => `${number} điểm${nbsp}%`,
  perYear: (amount) => (/\/|, /.test(amount) ? `${amount} mỗi năm` : `${amount}/năm`),
  atLeast: (amount) => `ít nhất ${amount}`,
  target: {
    '<': (amount) => `dưới ${amount}`,
    '<=': (amount) => `không quá ${amount}`,
    '>=': (amount) => `từ ${amount} trở lên`,
    '>': (amount) => `trên ${amount}`,
    '~': (amount) => `khoảng ${amount} (tính là ít nhất ${amount})`,
  },
  status: {
    MET: 'đạt chỉ tiêu',
    MISSED: 'không đạt khi hết kỳ',
    ON_TRACK: 'đúng tiến độ',
    BEHIND: 'chậm tiến độ',
    FAR_BEHIND: 'rất chậm tiến độ',
    WORSENING: 'xấu đi so với gốc',
    BROKEN: 'đã vi phạm',
    UNDECIDED: 'chưa kết luận được',
    NOT_ASSESSABLE: 'chưa đánh giá được',
  },
  metSoFar: 'đến nay đã đạt',
  keptSoFar: 'giữ được đến nay',
  keptToTheEnd: 'giữ được đến hết kỳ',
  broken: (year, value) => `đã vi phạm từ năm ${year}${value === undefined ? '' : ` (${value})`}`,
  reason: {
    'no-data': 'chưa có số liệu nào được duyệt',
    'no-base': 'chưa có giá trị gốc được duyệt',
    'base-year': 'mới có số liệu của năm gốc',
    'no-path': 'giá trị vẫn đúng bằng mức chỉ tiêu như năm gốc, trong khi chỉ tiêu đòi hỏi vượt mức đó, nên không có lộ trình để so',
    'no-need': 'không nơi nào báo cáo có nhu cầu',
    'no-units': 'chưa có danh sách đơn vị thuộc chỉ tiêu',
    'no-final-year': 'chưa có số liệu của năm cuối kỳ',
    'series-break': 'số liệu theo hai chuẩn khác nhau, không so sánh được',
    'units-missing': 'còn thiếu số liệu',
    'no-target-for-unit': 'chưa có chỉ tiêu giao riêng cho đơn vị này',
    'second-condition': 'điều kiện thứ hai chưa đạt',
  },
  noSubset: (threshold) => `không có đơn vị nào có tỷ lệ gốc từ ${threshold} trở lên`,
  noBase: (year, standard) => `chưa có giá trị gốc cuối năm ${year}${standard ? ` theo ${standard}` : ''} được duyệt nên chưa tính được tiến độ`,
  baseYear: (year) => `mới có số liệu của năm gốc ${year}, chưa qua năm nào để tính tiến độ`,
  noFinalYear: (year) => `đã hết kỳ kế hoạch mà chưa có số liệu năm ${year} được duyệt`,
  noData: (date) => `chưa có số liệu nào được duyệt tính đến ngày ${date}`,
  defaultUnits: 'đơn vị',
  sources: 'nguồn vốn',

  valueAt: (year, amount, ofReporting) => `đến cuối năm ${year} ${ofReporting ? 'ở những nơi đã báo cáo ' : ''}là ${amount}`,
  valueIn: (year, amount, ofReporting) => `năm ${year} ${ofReporting ? 'ở những nơi đã báo cáo ' : ''}là ${amount}`,
  unitsMeet: (year, count, of, units, share) =>
    `đến cuối năm ${year} có ${count}${of === undefined ? '' : ` trên ${of}`} ${units} đạt${share === undefined ? '' : `, tức ${share}`}`,
  eachUnitMeets: (year, count, of, units, minimum) => `đến cuối năm ${year} có ${count} trên ${of} ${units} có ${minimum}`,
  sum: (from, to, amount) => (from === to ? `trong năm ${to} được ${amount}` : `từ năm ${from} đến hết năm ${to} được ${amount}`),
  meanPerUnit: (from, to, amount) => `bình quân ${from === to ? `năm ${to}` : `các năm ${from}-${to}`} là ${amount}`,
  averageFall: (from, to, trend, amount, level, ofReporting) =>
    `${ofReporting ? 'ở những nơi đã báo cáo, ' : ''}từ cuối năm ${from} đến cuối năm ${to} ${trend === 'still' ? 'không thay đổi' : `${direction[trend]} bình quân ${amount}`}${level === undefined ? '' : `, còn ${level}`}`,
  lowestUnit: (year, amount) => `nơi thấp nhất năm ${year} là ${amount}`,

  targetAtEnd: (target, year) => `chỉ tiêu ${target} vào cuối năm ${year}`,
  targetEachYear: (target) => `chỉ tiêu hằng năm ${target}`,
  targetFall: (target) => `chỉ tiêu giảm bình quân ${target}`,
  targetForAll: (units) => `chỉ tiêu là tất cả ${units}`,
  pathToday: (amount) => `theo lộ trình đến nay phải là ${amount}`,

  observedChange: (year, base, trend, amount) =>
    `từ cuối năm ${year}${base === undefined ? '' : ` (${base})`} ${trend === 'still' ? 'không thay đổi' : `${direction[trend]} bình quân ${amount}`}`,
  observedMean: (amount) => `bình quân ${amount}`,
  requiredChange: (trend, amount, yearsLeft) => `cần ${direction[trend]} ${amount} trong ${yearsLeft} năm còn lại`,
  required: (amount, yearsLeft) => `cần ${amount} trong ${yearsLeft} năm còn lại`,

  missing: (count, units, names) => `${count} ${units} chưa báo cáo đủ${among(names)}`,
  bounds: (lower, upper) => `nếu tính cả thì từ ${lower} đến ${upper}`,
  missingEarlier: (cells) => `còn thiếu ${cells} số liệu của các năm trước`,
  missingAtBase: (count, units, names) => `năm gốc còn thiếu số liệu của ${count} ${units}${among(names)}`,
  carriedDenominators: 'mẫu số của nơi chưa báo cáo lấy theo số đã duyệt gần nhất, chỉ để tính khoảng',
  failing: (count, units, names) => `${count} ${units} chưa đạt${among(names)}`,
  secondCondition: (count, units, level, names) => `điều kiện thứ hai chưa đạt: còn ${count} ${units} dưới mức ${level}${among(names)}`,
  names: (names, more) => names.join(', ') + (more > 0 ? ` và ${more} nơi khác` : ''),

  latestYear: (year) => `số liệu mới nhất là của năm ${year}`,
  standard: (name, baseYear) => `tính theo ${name}, gốc là cuối năm ${baseYear}`,
  seriesBreaks: 'chuỗi số liệu ngắt khi đổi chuẩn, không so với kết quả theo chuẩn khác',
  baseNotDecided: 'giá trị gốc này chưa được quyết định nào ấn định',
  criterionChanged: 'tiêu chí đã thay đổi sau năm gốc nên không so với giá trị gốc cũ',
  thresholdOfPlan: 'mức so sánh là chỉ tiêu chung của kế hoạch, chưa phải chỉ tiêu giao riêng cho đơn vị này',
  eachUnitEachYear: 'cách hiểu thứ hai, tính từng đơn vị từng năm',
};
