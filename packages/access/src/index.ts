export * from './can.ts';
export type { Cell, Version } from './place.ts';
export { canExportReview, seesSmallCounts } from './poverty-counts.ts';
export * from './register.ts';
export * from './review.ts';
export type { Post, Session } from './session.ts';
