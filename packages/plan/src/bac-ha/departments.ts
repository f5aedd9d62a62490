import type { DepartmentEntry } from '../plan-file.ts';

/** The offices that section VI makes answerable. Communes (VI.10) report; they own no target. */
export const departments: readonly DepartmentEntry[] = [
  {
    id: 'labour',
    name: { vi: 'Phòng Lao động - Thương binh và Xã hội', en: 'Department of Labour, War Invalids and Social Affairs' },
    shortName: { vi: 'Lao động - TBXH', en: 'Labour' },
    duties: {
      vi: 'Toàn bộ Kế hoạch: kế hoạch hằng năm, hướng dẫn, kiểm tra, tổng hợp báo cáo tiến độ; giáo dục nghề nghiệp, việc làm, sinh kế, trợ giúp xã hội; rà soát hộ nghèo, hộ cận nghèo',
      en: 'The plan as a whole: annual plans, guidance and inspection, consolidated progress reports; vocational training, jobs, livelihoods, social assistance; the household reviews',
    },
    section: 'VI.1',
    module: 'poverty',
  },
  {
    id: 'agriculture',
    name: { vi: 'Phòng Nông nghiệp và Phát triển nông thôn', en: 'Department of Agriculture and Rural Development' },
    shortName: { vi: 'Nông nghiệp và PTNT', en: 'Agriculture' },
    duties: { vi: 'Nước sinh hoạt hợp vệ sinh; việc làm, sinh kế trong nông nghiệp', en: 'Hygienic water; farm livelihoods' },
    section: 'VI.2',
  },
  {
    id: 'infrastructure',
    name: { vi: 'Phòng Kinh tế - Hạ tầng', en: 'Department of Economy and Infrastructure' },
    shortName: { vi: 'Kinh tế - Hạ tầng', en: 'Economy and Infrastructure' },
    duties: { vi: 'Nhà ở bảo đảm về diện tích và chất lượng', en: 'Housing' },
    section: 'VI.3',
    module: 'housing-water',
  },
  {
    id: 'education',
    name: { vi: 'Phòng Giáo dục và Đào tạo', en: 'Department of Education and Training' },
    shortName: { vi: 'Giáo dục và Đào tạo', en: 'Education' },
    duties: {
      vi: 'Giáo dục: trẻ đến trường đúng độ tuổi theo cấp học, giảm bỏ học, lưu ban; người từ 16 đến 30 tuổi hoàn thành chương trình phù hợp',
      en: 'Education: school attendance by age and level, drop-out, repetition, completion at 16 to 30',
    },
    section: 'VI.4',
    module: 'education',
  },
  {
    id: 'health-office',
    name: { vi: 'Văn phòng HĐND và UBND huyện', en: "Office of the People's Council and People's Committee" },
    shortName: { vi: 'Văn phòng HĐND và UBND', en: 'Council and Committee Office' },
    duties: { vi: 'Y tế, dinh dưỡng, bảo hiểm y tế, nhà tiêu vệ sinh', en: 'Health, nutrition, health insurance, latrines' },
    section: 'VI.5',
    module: 'health',
  },
  {
    id: 'culture',
    name: { vi: 'Phòng Văn hóa và Thông tin', en: 'Department of Culture and Information' },
    shortName: { vi: 'Văn hóa và Thông tin', en: 'Culture and Information' },
    duties: {
      vi: 'Tiếp cận thông tin, truyền thông, các dự án phát triển du lịch, bảo tồn văn hóa',
      en: 'Access to information, communication, tourism and culture projects',
    },
    section: 'VI.6',
  },
  {
    id: 'policy-bank',
    name: { vi: 'Phòng giao dịch Ngân hàng Chính sách xã hội huyện', en: 'District office of the Bank for Social Policies' },
    shortName: { vi: 'Ngân hàng CSXH', en: 'Bank for Social Policies' },
    duties: {
      vi: 'Tín dụng chính sách theo chương trình, trước hết ở các xã có tỷ lệ hộ nghèo từ 40% trở lên',
      en: 'Policy credit by programme, first for communes with a poverty rate of 40 per cent or more',
    },
    section: 'VI.7',
    module: 'credit',
  },
  {
    id: 'front',
    name: { vi: 'Ủy ban Mặt trận Tổ quốc và các đoàn thể huyện', en: 'Fatherland Front and mass organisations' },
    shortName: { vi: 'Mặt trận và đoàn thể', en: 'Fatherland Front' },
    duties: { vi: 'Các cuộc vận động, mô hình giảm nghèo, giám sát', en: 'Campaigns, models, supervision' },
    section: 'VI.9',
  },
];
