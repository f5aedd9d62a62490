/** Where a person learns now: mầm non, tiểu học, THCS, THPT, giáo dục nghề nghiệp, đại học; `none`: not at school. */
export type SchoolLevel = 'none' | 'preschool' | 'primary' | 'lower-secondary' | 'upper-secondary' | 'vocational' | 'higher';

/** The highest level that was finished. */
export type CompletedLevel = 'none' | 'primary' | 'lower-secondary' | 'upper-secondary' | 'higher';

/** Sơ cấp, trung cấp, cao đẳng. */
export type VocationalCertificate = 'none' | 'elementary' | 'intermediate' | 'college';

/** Làm công ăn lương; tự làm (farm or trade of the family's own, unpaid help in it); không có việc làm. */
export type WorkStatus = 'wage' | 'own-account' | 'none';

/** What a survey knows of one member of the household (nhân khẩu). A field that is left out is not known. */
export interface MemberFacts {
  readonly id: string;
  /** `1987-05-03`, or `1987` where only the year is known. */
  readonly birth?: string | undefined;
  readonly sex?: 'male' | 'female' | undefined;
  readonly schooling?: SchoolLevel | undefined;
  readonly completed?: CompletedLevel | undefined;
  readonly vocational?: VocationalCertificate | undefined;
  /** Hired and trained on the job by an enterprise (vừa học vừa làm). */
  readonly trainedOnTheJob?: boolean | undefined;
  readonly work?: WorkStatus | undefined;
  /** Of wage work: under a labour contract. */
  readonly labourContract?: boolean | undefined;
  readonly ableToWork?: boolean | undefined;
  /** Able to work, ready to, and finds none. */
  readonly lookingForWork?: boolean | undefined;
  readonly healthInsurance?: boolean | undefined;
  readonly disability?: boolean | undefined;
  /** Receives the monthly social allowance (trợ cấp xã hội hằng tháng). */
  readonly socialAllowance?: boolean | undefined;
  /** Malnourished by height for age. */
  readonly stunted?: boolean | undefined;
  /** Malnourished by weight for age. */
  readonly underweight?: boolean | undefined;
}
