import type { Text } from '@bac-thang/plan';

/** What the fields of a correction are called on the screens; date and year of birth are one thing there. */
const words: Readonly<Record<string, Text>> = {
  name: { vi: 'họ tên', en: 'name' },
  birthDate: { vi: 'ngày sinh', en: 'birth' },
  birthYear: { vi: 'ngày sinh', en: 'birth' },
  sex: { vi: 'giới', en: 'sex' },
  ethnicity: { vi: 'dân tộc', en: 'ethnic group' },
  citizenNumber: { vi: 'số định danh', en: 'citizen number' },
  relation: { vi: 'quan hệ với chủ hộ', en: 'relation to the head' },
  phone: { vi: 'điện thoại', en: 'telephone' },
  policyFamily: { vi: 'gia đình chính sách', en: 'policy family' },
  unableToWork: { vi: 'không có khả năng lao động', en: 'unable to work' },
  causes: { vi: 'nguyên nhân nghèo', en: 'causes of poverty' },
  wishes: { vi: 'nguyện vọng', en: 'wishes' },
  'facts.floorArea': { vi: 'diện tích nhà ở', en: 'floor area' },
  'facts.wall': { vi: 'tường', en: 'walls' },
  'facts.column': { vi: 'cột', en: 'columns' },
  'facts.roof': { vi: 'mái', en: 'roof' },
  'facts.waterSource': { vi: 'nguồn nước', en: 'source of water' },
  'facts.latrine': { vi: 'nhà tiêu', en: 'latrine' },
  'facts.internetUse': { vi: 'dùng internet', en: 'use of the internet' },
  'facts.telephoneUse': { vi: 'dùng điện thoại', en: 'use of a telephone' },
  'facts.informationMeans': { vi: 'phương tiện thông tin', en: 'means of information' },
  'facts.hearsLoudspeaker': { vi: 'loa truyền thanh', en: 'loudspeaker' },
  'facts.wasteTreatment': { vi: 'xử lý rác thải', en: 'treatment of waste' },
  'facts.untreatedIllness': { vi: 'ốm nặng không được chữa', en: 'illness not treated' },
  'facts.schooling': { vi: 'đang học', en: 'schooling' },
  'facts.completed': { vi: 'bằng cấp', en: 'highest level finished' },
  'facts.vocational': { vi: 'chứng chỉ nghề', en: 'vocational certificate' },
  'facts.trainedOnTheJob': { vi: 'đào tạo tại chỗ', en: 'training on the job' },
  'facts.work': { vi: 'việc làm', en: 'work' },
  'facts.labourContract': { vi: 'hợp đồng lao động', en: 'labour contract' },
  'facts.ableToWork': { vi: 'khả năng lao động', en: 'ability to work' },
  'facts.lookingForWork': { vi: 'tìm việc', en: 'looking for work' },
  'facts.healthInsurance': { vi: 'thẻ BHYT', en: 'health insurance' },
  'facts.disability': { vi: 'khuyết tật', en: 'disability' },
  'facts.socialAllowance': { vi: 'trợ cấp xã hội', en: 'social allowance' },
  'facts.stunted': { vi: 'thấp còi', en: 'stunted' },
  'facts.underweight': { vi: 'nhẹ cân', en: 'underweight' },
};

/** The fields of a correction in words, each once; a field without a word by its own name. */
export const fieldWords = (fields: readonly string[], language: 'vi' | 'en'): string =>
  [...new Set(fields.map((field) => words[field]?.[language] ?? field))].join(', ');
