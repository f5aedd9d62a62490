import type { PublishedFigure, Text } from '../types.ts';

const percent: Text = { vi: '%', en: 'per cent' };
const points: Text = { vi: 'điểm %', en: 'percentage points' };
const people: Text = { vi: 'người', en: 'persons' };
const poorRate: Text = { vi: 'tỷ lệ hộ nghèo', en: 'share of poor households' };
const poorAndNearPoor: Text = { vi: 'tỷ lệ hộ nghèo và cận nghèo', en: 'share of poor and near-poor households' };
const vietnamnet = 'vietnamnet.vn 2324450';

/** Figures published elsewhere: they stand beside what is entered here and are never counted with it. */
export const publishedFigures: readonly PublishedFigure[] = [
  {
    target: 'poverty.rate.reduction',
    figure: 'level',
    year: 2023,
    standard: 'nd07-2021',
    value: 33.8,
    what: poorRate,
    unitOfMeasure: percent,
    source: vietnamnet,
    certainty: 'read',
  },
  {
    target: 'poverty.rate.reduction',
    figure: 'level',
    year: 2022,
    standard: 'nd07-2021',
    value: 42.96,
    what: poorRate,
    unitOfMeasure: percent,
    source: vietnamnet,
    certainty: 'derived',
    derivation: {
      vi: '33,8 % cuối năm 2023 cộng mức giảm 9,16 điểm % của năm 2023; không có trang nào ghi thẳng số cuối năm 2022.',
      en: '33.8 per cent at the end of 2023 plus the fall of 9.16 points in 2023; no page states the end of 2022 directly.',
    },
  },
  {
    target: 'poverty.rate.reduction',
    figure: 'change',
    year: 2023,
    standard: 'nd07-2021',
    value: 9.16,
    what: { vi: 'mức giảm tỷ lệ hộ nghèo trong năm', en: 'fall of the share of poor households in the year' },
    unitOfMeasure: points,
    source: vietnamnet,
    certainty: 'read',
    derivation: {
      vi: 'Nguồn ghi "giảm 9,16 %"; hiểu là điểm phần trăm.',
      en: 'The source says "fell 9.16 per cent"; read as percentage points.',
    },
  },
  {
    target: 'poverty.near-poor.rate.reduction',
    figure: 'level',
    year: 2023,
    standard: 'nd07-2021',
    value: 18.31,
    what: { vi: 'tỷ lệ hộ cận nghèo', en: 'share of near-poor households' },
    unitOfMeasure: percent,
    source: vietnamnet,
    certainty: 'read',
  },
  {
    unit: '02842',
    figure: 'level',
    year: 2021,
    standard: 'nd07-2021',
    value: 91,
    what: poorAndNearPoor,
    unitOfMeasure: percent,
    source: 'm.laodongxahoi.net 1323377',
    certainty: 'read',
  },
  {
    unit: '02857',
    figure: 'level',
    year: 2023,
    standard: 'nd07-2021',
    value: 62.37,
    what: poorAndNearPoor,
    unitOfMeasure: percent,
    source: 'Cổng thông tin điện tử tỉnh Lào Cai, dẫn lại',
    certainty: 'read',
  },
  {
    figure: 'stock',
    year: 2019,
    value: 65338,
    what: { vi: 'dân số huyện', en: 'population of the district' },
    unitOfMeasure: people,
    source: 'vi.wikipedia.org Huyện Bắc Hà',
    certainty: 'read',
  },
  {
    figure: 'stock',
    unit: '02872',
    year: 2024,
    value: 3342,
    what: { vi: 'dân số xã Tà Chải trước khi nhập vào thị trấn', en: 'population of Tà Chải before it joined the town' },
    unitOfMeasure: people,
    source: 'baolaocai.vn post391543',
    certainty: 'read',
  },
];
