import type { MeasureEntry } from '../../plan-file.ts';
import type { Text } from '../../types.ts';

const child: Text = { vi: 'trẻ', en: 'children' };
const household: Text = { vi: 'hộ', en: 'households' };
const health: Text = { vi: 'Y tế, bảo hiểm y tế', en: 'Health and insurance' };
const nutrition: Text = { vi: 'Dinh dưỡng trẻ em', en: 'Child nutrition' };
const latrines: Text = { vi: 'Nhà tiêu', en: 'Latrines' };
const housing: Text = { vi: 'Nhà ở', en: 'Housing' };
const measured: Text = { vi: 'trẻ dưới 5 tuổi được cân đo', en: 'children under 5 measured' };
const byCommune = { unitSet: 'all19', reportedBy: 'commune' } as const;
const ofOffice = { ...byCommune, department: 'health-office' } as const;
const ofInfrastructure = { ...byCommune, department: 'infrastructure', group: housing } as const;

/** What feeds the targets of the Council and Committee Office and of Economy and Infrastructure. */
export const healthAndHousingMeasures: readonly MeasureEntry[] = [
  {
    ...ofOffice,
    id: 'health.national-criteria',
    name: { vi: 'Bộ tiêu chí quốc gia về y tế xã', en: 'National criteria for commune health' },
    takes: 'level',
    unitOfMeasure: { vi: 'đạt/chưa đạt', en: 'met or not' },
    levels: [
      { level: 0, name: { vi: 'chưa đạt', en: 'not met' } },
      { level: 1, name: { vi: 'đạt', en: 'met' } },
    ],
    targets: ['health.communes-national-criteria'],
    group: health,
  },
  {
    ...ofOffice,
    id: 'health.insured-residents',
    name: { vi: 'Người dân có thẻ bảo hiểm y tế', en: 'Residents with a health insurance card' },
    takes: 'share',
    unitOfMeasure: { vi: 'người', en: 'persons' },
    numerator: { vi: 'có thẻ còn hạn ngày 31/12', en: 'with a valid card on 31 December' },
    denominator: { vi: 'dân số cùng ngày', en: 'residents that day' },
    targets: ['health.insurance-coverage'],
    group: health,
  },
  {
    ...ofOffice,
    id: 'health.stunted-children-under-5',
    name: { vi: 'Trẻ dưới 5 tuổi thấp còi', en: 'Stunted children under 5' },
    takes: 'share',
    unitOfMeasure: child,
    numerator: { vi: 'trẻ thấp còi', en: 'stunted' },
    denominator: measured,
    targets: ['health.stunting-under-5'],
    group: nutrition,
  },
  {
    ...ofOffice,
    id: 'health.underweight-children-under-5',
    name: { vi: 'Trẻ dưới 5 tuổi nhẹ cân', en: 'Underweight children under 5' },
    takes: 'share',
    unitOfMeasure: child,
    numerator: { vi: 'trẻ nhẹ cân', en: 'underweight' },
    denominator: measured,
    targets: ['health.underweight-under-5'],
    group: nutrition,
  },
  {
    ...ofOffice,
    id: 'sanitation.latrines-built',
    name: { vi: 'Nhà tiêu hợp vệ sinh làm mới', en: 'Hygienic latrines built' },
    takes: 'quantity',
    unitOfMeasure: { vi: 'nhà tiêu', en: 'latrines' },
    targets: ['sanitation.latrines-built'],
    group: latrines,
  },
  {
    ...ofOffice,
    id: 'sanitation.hygienic-latrine-households',
    name: { vi: 'Hộ có nhà tiêu hợp vệ sinh', en: 'Households with a hygienic latrine' },
    takes: 'share',
    unitOfMeasure: household,
    numerator: { vi: 'hộ có nhà tiêu hợp vệ sinh', en: 'with a hygienic latrine' },
    denominator: { vi: 'số hộ', en: 'households' },
    targets: ['sanitation.hygienic-latrine-rate'],
    group: latrines,
  },
  {
    ...ofInfrastructure,
    id: 'housing.houses-built-or-repaired',
    name: { vi: 'Nhà ở làm mới, nâng cấp, sửa chữa', en: 'Houses built, upgraded or repaired' },
    takes: 'quantity',
    unitOfMeasure: { vi: 'nhà', en: 'houses' },
    targets: ['housing.houses-built-or-repaired'],
  },
  {
    ...ofInfrastructure,
    id: 'housing.standard-houses',
    name: { vi: 'Hộ có nhà ở đạt chuẩn', en: 'Households with a house to standard' },
    takes: 'share',
    unitOfMeasure: household,
    numerator: { vi: 'hộ có nhà ở đạt chuẩn', en: 'with a house to standard' },
    denominator: { vi: 'số hộ', en: 'households' },
    targets: ['housing.standard-rate'],
    hint: {
      vi: 'Chuẩn của Bộ Xây dựng: từ 14 m² một người, nền, khung, mái cứng, niên hạn từ 20 năm.',
      en: 'Standard of the Ministry of Construction: 14 m² a person or more, hard floor, frame and roof, a life of 20 years or more.',
    },
  },
];
