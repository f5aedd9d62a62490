import type { Indicator } from './indicator.ts';
import type { Names, Provenance } from './provenance.ts';

const article: Names = { vi: 'Nghị định 07/2021/NĐ-CP, Điều 3 và Phụ lục', en: 'Decree 07/2021/NĐ-CP, Article 3 and Annex' };
const listed: Provenance = { article, source: 'nguonluc.com.vn a808; m.baomoi.com 38086460', certainty: 'read' };

/** The annex was not seen: every cut-off is kept from memory, here with what supports it. */
function cutoff(support: string): Provenance {
  return { article, source: `annex not seen; ${support}`, certainty: 'memory' };
}

/** Mười hai chỉ số of Decree 07/2021, in the order of the sheet B2. */
export const decree07Indicators: readonly Indicator[] = [
  {
    id: 'employment',
    dimension: 'employment',
    name: { vi: 'Việc làm', en: 'Employment' },
    deprivedWhen: {
      vi: 'có ít nhất một người trong độ tuổi lao động, có khả năng và sẵn sàng làm việc mà không tìm được việc làm, hoặc làm công ăn lương mà không có hợp đồng lao động',
      en: 'at least one person of working age, able and ready to work, finds no job, or works for a wage without a labour contract',
    },
    // The decree leaves the working age to the Labour Code: from 15 full years up to retirement.
    workingAge: {
      from: 15,
      retirement: { male: { year: 2021, months: 723, step: 3, most: 744 }, female: { year: 2021, months: 664, step: 4, most: 720 } },
    },
    listed,
    cutoff: cutoff('same wording in the draft decree of 2025 (vietnam.vn); working age by the Labour Code 2019, articles 3 and 169'),
  },
  {
    id: 'dependants',
    dimension: 'employment',
    name: { vi: 'Người phụ thuộc trong hộ gia đình', en: 'Dependants in the household' },
    deprivedWhen: {
      vi: 'người phụ thuộc (trẻ em dưới 16 tuổi; người cao tuổi, người khuyết tật hưởng trợ cấp xã hội hằng tháng) chiếm trên 50 % số nhân khẩu',
      en: 'dependants (children under 16; elderly or disabled persons with a monthly social allowance) are more than 50 % of the members',
    },
    childBelow: 16,
    // Luật Người cao tuổi 2009: from 60 full years.
    elderlyFrom: 60,
    moreThan: { part: 1, of: 2 },
    listed,
    cutoff: cutoff('same wording in the draft decree of 2025 (vietnam.vn); elderly by the Law on the Elderly 2009'),
  },
  {
    id: 'nutrition',
    dimension: 'health',
    name: { vi: 'Dinh dưỡng', en: 'Nutrition' },
    deprivedWhen: {
      vi: 'có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi',
      en: 'at least one child under 16 is malnourished by height or by weight for age',
    },
    ageBelow: 16,
    listed,
    cutoff: cutoff('same wording in the draft decree of 2025 and in Decision 995/QĐ-UBND of Hồ Chí Minh City (vietnam.vn)'),
  },
  {
    id: 'health_insurance',
    dimension: 'health',
    name: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
    deprivedWhen: {
      vi: 'có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế',
      en: 'at least one person aged 6 or more has no health insurance now',
    },
    minAge: 6,
    listed,
    cutoff: cutoff('same wording in Decision 995/QĐ-UBND of Hồ Chí Minh City (vietnam.vn)'),
  },
  {
    id: 'adult_education',
    dimension: 'education',
    name: { vi: 'Trình độ giáo dục của người lớn', en: 'Education of adults' },
    deprivedWhen: {
      vi: 'có ít nhất một người từ 16 đến 30 tuổi không học và không có bằng cấp tương ứng: dưới 18 tuổi là THCS; từ 18 tuổi là THPT, sơ cấp, trung cấp hoặc cao đẳng nghề; trừ người được doanh nghiệp tuyển dụng và đào tạo tại chỗ',
      en: 'at least one person of 16 to 30 neither attends nor holds what the age asks for: lower secondary school under 18; from 18 on upper secondary school or a vocational certificate; those hired and trained by an enterprise apart',
    },
    bands: [
      {
        from: 16,
        to: 17,
        attending: ['lower-secondary', 'upper-secondary', 'higher'],
        completed: ['lower-secondary', 'upper-secondary', 'higher'],
        vocational: [],
        trainedOnTheJob: true,
      },
      {
        from: 18,
        to: 30,
        attending: ['upper-secondary', 'vocational', 'higher'],
        completed: ['upper-secondary', 'higher'],
        vocational: ['elementary', 'intermediate', 'college'],
        trainedOnTheJob: true,
      },
    ],
    listed,
    cutoff: cutoff('ages 16 to 30 also in the plan of the district, VI.4'),
  },
  {
    id: 'child_schooling',
    dimension: 'education',
    name: { vi: 'Tình trạng đi học của trẻ em', en: 'Schooling of children' },
    deprivedWhen: {
      vi: 'có ít nhất một trẻ từ đủ 3 đến dưới 16 tuổi không học đúng bậc: 3 đến dưới 6 tuổi mầm non, 6 đến dưới 12 tuổi tiểu học, 12 đến dưới 16 tuổi THCS',
      en: 'at least one child of 3 to under 16 is not at the level of its age: preschool from 3, primary school from 6, lower secondary school from 12',
    },
    // A child already in the next level is ahead, not deprived: grade 1 begins in the year of the sixth birthday.
    bands: [
      { from: 3, below: 6, attending: ['preschool', 'primary'] },
      { from: 6, below: 12, attending: ['primary', 'lower-secondary'] },
      { from: 12, below: 16, attending: ['lower-secondary', 'upper-secondary', 'vocational'] },
    ],
    listed,
    cutoff: cutoff('that a child in the next level counts as at school is inferred'),
  },
  {
    id: 'housing_quality',
    dimension: 'housing',
    name: { vi: 'Chất lượng nhà ở', en: 'Quality of the house' },
    deprivedWhen: {
      vi: 'ít nhất hai trong ba bộ phận tường, cột, mái làm bằng vật liệu không bền chắc',
      en: 'at least two of wall, column and roof are not durable',
    },
    notDurableFrom: 2,
    listed,
    cutoff: cutoff('"không bền chắc" in the rule for housing support (quochoitv.vn 2022); two of three from memory alone'),
  },
  {
    id: 'housing_area',
    dimension: 'housing',
    name: { vi: 'Diện tích nhà ở bình quân đầu người', en: 'Floor area per person' },
    deprivedWhen: { vi: 'diện tích nhà ở bình quân dưới 8 m² một người', en: 'less than 8 m² per person' },
    belowSquareMetres: 8,
    listed,
    cutoff: cutoff('"< 8 m²" in the rule for housing support (quochoitv.vn 2022)'),
  },
  {
    id: 'water',
    dimension: 'water_sanitation',
    name: { vi: 'Nguồn nước sinh hoạt', en: 'Source of water' },
    deprivedWhen: {
      vi: 'không dùng nước máy, giếng khoan, giếng đào hay khe, mó được bảo vệ, nước mưa hoặc nước đóng chai, bình',
      en: 'no piped, bottled or rain water, borehole, protected well or protected spring is used',
    },
    accepted: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain', 'bottled'],
    listed,
    cutoff: cutoff('no other support'),
  },
  {
    id: 'latrine',
    dimension: 'water_sanitation',
    name: { vi: 'Nhà tiêu hợp vệ sinh', en: 'Hygienic latrine' },
    deprivedWhen: {
      vi: 'không dùng nhà tiêu tự hoại, bán tự hoại, thấm dội nước, có ống thông hơi hoặc hai ngăn',
      en: 'no septic, pour-flush, ventilated or double-vault latrine is used',
    },
    accepted: ['septic', 'pour-flush', 'ventilated-pit', 'double-vault'],
    listed,
    cutoff: cutoff('no other support'),
  },
  {
    id: 'telecom',
    dimension: 'information',
    name: { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunications' },
    deprivedWhen: { vi: 'không có thành viên nào sử dụng dịch vụ internet', en: 'no member uses the internet' },
    services: ['internet'],
    listed,
    cutoff: cutoff('no other support'),
  },
  {
    id: 'info_means',
    dimension: 'information',
    name: { vi: 'Phương tiện phục vụ tiếp cận thông tin', en: 'Means of access to information' },
    deprivedWhen: {
      vi: 'không có tivi, radio, máy tính để bàn, điện thoại, máy tính xách tay, máy tính bảng hay điện thoại thông minh',
      en: 'there is no television, radio, desktop, telephone, laptop, tablet or smartphone',
    },
    means: ['television', 'radio', 'desktop', 'telephone', 'laptop', 'tablet', 'smartphone'],
    listed,
    cutoff: cutoff('no other support'),
  },
];
