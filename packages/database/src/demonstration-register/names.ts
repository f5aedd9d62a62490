import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Sex } from './district.ts';
import { oneOf } from './draws.ts';
import type { PeopleId } from './peoples.ts';

interface NameParts {
  readonly families: readonly string[];
  readonly middle: Readonly<Record<Sex, readonly string[]>>;
  readonly given: Readonly<Record<Sex, readonly string[]>>;
}

const words = (text: string): readonly string[] => text.split(' ');

const common = {
  female: words('Hoa Lan Hương Hạnh Thu Thảo Linh Huyền Nhung Yến Hiền Nga Mai Loan Thơm Tươi Dung Liên Phượng Xuân Hà Ngân Trang Vân Bích Quỳnh'),
  male: words('Hùng Dũng Thành Tuấn Cường Minh Hải Sơn Long Quang Tùng Đức Thắng Vinh Toàn Hiếu Nam Phong Bình Khánh Trung Kiên Chiến Lâm Đạt Huy'),
};

/** Common parts of names by people. Whoever seems to be met here is met by chance. */
const parts: Readonly<Record<PeopleId, NameParts>> = {
  mong: {
    families: words('Giàng Vàng Thào Sùng Lý Ma Cư Lù Tráng Hầu Hạng Vừ Cháng Sình Ly Thền'),
    middle: { female: words('Thị'), male: words('A Seo Văn A Seo') },
    given: {
      female: words('Mỷ Mai Dở Sua Chú Cở Giống Dợ Pàng Máy Sáo Xuân Chư Say Dua Lan Sống Mảo Vá Dí Cú Sâu Ghếnh Máo'),
      male: words('Páo Lử Dế Chú Tủa Sáng Pao Vảng Chớ Giống Dì Phổng Lềnh Tỏa Chính Hòa Của Súng Lìn Thề Khoa Quáng Sính Lồng Chấn Dình'),
    },
  },
  dao: {
    families: words('Triệu Bàn Đặng Lý Phàn Chảo Tẩn Lò Hoàng'),
    middle: { female: words('Thị Mùi Tả Thị'), male: words('Văn Tòn Phúc Kim Hữu Văn') },
    given: {
      female: words('Mẩy Chiêu Pham Ghến Liều Khé Sểnh Nhậy Lai Xiên Coi Hoa Hương Lan Nga Say'),
      male: words('Chiêu Sài Vạng Phẩu Chòi Sơn Nhàn Khe Quyên Vảng Lưu Hiện Thanh Phượng Chẳn Ngan Lai Dũng'),
    },
  },
  tay: {
    families: words('Vàng Lâm Hoàng Nông Lương Hà Lục Ma Nguyễn Vi Lèng'),
    middle: { female: words('Thị Thị Thu Minh'), male: words('Văn Văn Đức Quang') },
    given: common,
  },
  nung: {
    families: words('Nông Lù Vàng Hoàng Lý Thền Lèng Sần Cư Lùng'),
    middle: { female: words('Thị'), male: words('Văn Seo Văn') },
    given: {
      female: [...common.female, ...words('Phà Sèn Lở Chấn Din')],
      male: [...common.male, ...words('Dìn Sèng Phủ Chẩn Lìn')],
    },
  },
  'phu-la': {
    families: words('Pờ Cháng Lồ Sải Ly Giàng Thào'),
    middle: { female: words('Thị'), male: words('Văn Seo A') },
    given: {
      female: words('Mai Phà Sèn Chúa Lở Say Dín Xuân Lan Máy Pà'),
      male: words('Dìn Phủ Chẩn Lử Sử Lền Hòa Páo Chính Sinh Quáng'),
    },
  },
  'la-chi': {
    families: words('Vương Long Tận Lùng Ly Xin'),
    middle: { female: words('Thị'), male: words('Văn Đức Văn') },
    given: {
      female: words('Mai Sen Duyên Phương Chanh Lan Hoa Thắm Lý'),
      male: words('Thắng Chúng Phù Sính Kim Sơn Hương Đại Lìn'),
    },
  },
  giay: {
    families: words('Vàng Sần Lồ Nông Hoàng Lù'),
    middle: { female: words('Thị'), male: words('Văn') },
    given: common,
  },
  kinh: {
    families: words('Nguyễn Trần Lê Phạm Hoàng Vũ Đỗ Bùi Ngô Đặng Dương Đinh'),
    middle: { female: words('Thị Thị Thu Ngọc Thanh Minh'), male: words('Văn Văn Đức Quang Xuân Mạnh') },
    given: common,
  },
};

export const familyName = (random: RandomStream, people: PeopleId): string => oneOf(random, parts[people].families);

export const fullName = (random: RandomStream, people: PeopleId, sex: Sex, family: string): string =>
  `${family} ${oneOf(random, parts[people].middle[sex])} ${oneOf(random, parts[people].given[sex])}`;

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The name as another officer may have heard it: another tone on its last word, or one where there was none. */
export function misheard(name: string): string {
  const decomposed = name.normalize('NFD');
  const lastWord = decomposed.lastIndexOf(' ') + 1;
  const at = [...decomposed].findLastIndex((mark, index) => index > lastWord && tones.includes(mark));
  if (at >= 0) {
    const tone = tones[(tones.indexOf(decomposed[at] as string) + 1) % tones.length];
    return `${decomposed.slice(0, at)}${tone}${decomposed.slice(at + 1)}`.normalize('NFC');
  }
  const vowel = [...decomposed].findIndex((letter, index) => index >= lastWord && /[aeiouy]/i.test(letter));
  return `${decomposed.slice(0, vowel + 1)}\u0300${decomposed.slice(vowel + 1)}`.normalize('NFC');
}
