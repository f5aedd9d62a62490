import type { Area } from '../standards/area.ts';

/** Wall, column or roof: built of durable material (vật liệu bền chắc) or not. */
export type BuildingPart = 'durable' | 'not-durable';

/**
 * Nguồn nước sinh hoạt: nước máy, giếng khoan, giếng đào được bảo vệ, khe/mó được bảo vệ, nước mưa, nước đóng chai/bình;
 * and those that are not protected.
 */
export type WaterSource =
  | 'piped'
  | 'borehole'
  | 'protected-dug-well'
  | 'protected-spring'
  | 'rain'
  | 'bottled'
  | 'unprotected-dug-well'
  | 'unprotected-spring'
  | 'river-or-pond'
  | 'other';

/** Nhà tiêu: tự hoại/bán tự hoại, thấm dội nước, cải tiến có ống thông hơi (VIP), hai ngăn; another one, or none. */
export type Latrine = 'septic' | 'pour-flush' | 'ventilated-pit' | 'double-vault' | 'other' | 'none';

export type TelecomService = 'internet' | 'telephone';

/** Phương tiện tiếp cận thông tin: tivi, radio, máy tính để bàn, điện thoại, máy tính xách tay, máy tính bảng, điện thoại thông minh. */
export type InformationMeans = 'television' | 'radio' | 'desktop' | 'telephone' | 'laptop' | 'tablet' | 'smartphone';

/** Xử lý rác thải: collected by a service, treated at home (compost, own pit), or left in the open. */
export type WasteTreatment = 'collected' | 'treated-at-home' | 'dumped';

/** What a survey knows of the household as a whole. A field that is left out is not known, which is neither "yes" nor "no". */
export interface HouseholdFacts {
  readonly area?: Area | undefined;
  /** m² of the whole dwelling. */
  readonly floorArea?: number | undefined;
  readonly wall?: BuildingPart | undefined;
  readonly column?: BuildingPart | undefined;
  readonly roof?: BuildingPart | undefined;
  readonly waterSource?: WaterSource | undefined;
  readonly latrine?: Latrine | undefined;
  /** At least one member uses an internet service. */
  readonly internetUse?: boolean | undefined;
  /** At least one member uses a telephone service. */
  readonly telephoneUse?: boolean | undefined;
  /** All that the household has; an empty list says that it has none. */
  readonly informationMeans?: readonly InformationMeans[] | undefined;
  /** The commune's loudspeaker is heard at the house. */
  readonly hearsLoudspeaker?: boolean | undefined;
  readonly wasteTreatment?: WasteTreatment | undefined;
  /** Someone was ill enough for bed or hospital in the last 12 months and was not treated. */
  readonly untreatedIllness?: boolean | undefined;
}
