import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Durability, InformationMeans, Latrine, WasteTreatment, WaterSource } from '../../gql/graphql.ts';

export const durabilityWords: Readonly<Record<Durability, MessageDescriptor>> = { DURABLE: msg`bền chắc`, NOT_DURABLE: msg`không bền chắc` };

export const waterWords: Readonly<Record<WaterSource, MessageDescriptor>> = {
  PIPED: msg`nước máy`,
  BOREHOLE: msg`giếng khoan`,
  PROTECTED_DUG_WELL: msg`giếng đào được bảo vệ`,
  PROTECTED_SPRING: msg`khe, mó được bảo vệ`,
  RAIN: msg`nước mưa`,
  BOTTLED: msg`nước đóng chai, bình`,
  UNPROTECTED_DUG_WELL: msg`giếng đào không được bảo vệ`,
  UNPROTECTED_SPRING: msg`khe, mó không được bảo vệ`,
  RIVER_OR_POND: msg`sông, suối, ao hồ`,
  OTHER: msg`nguồn khác`,
};

export const latrineWords: Readonly<Record<Latrine, MessageDescriptor>> = {
  SEPTIC: msg`tự hoại, bán tự hoại`,
  POUR_FLUSH: msg`thấm dội nước`,
  VENTILATED_PIT: msg`cải tiến có ống thông hơi`,
  DOUBLE_VAULT: msg`hai ngăn`,
  OTHER: msg`loại khác`,
  NONE: msg`không có nhà tiêu`,
};

export const meansWords: Readonly<Record<InformationMeans, MessageDescriptor>> = {
  TELEVISION: msg`tivi`,
  RADIO: msg`radio`,
  DESKTOP: msg`máy tính để bàn`,
  TELEPHONE: msg`điện thoại`,
  LAPTOP: msg`máy tính xách tay`,
  TABLET: msg`máy tính bảng`,
  SMARTPHONE: msg`điện thoại thông minh`,
};

export const wasteWords: Readonly<Record<WasteTreatment, MessageDescriptor>> = {
  COLLECTED: msg`được thu gom`,
  TREATED_AT_HOME: msg`tự xử lý`,
  DUMPED: msg`vứt ra môi trường`,
};
