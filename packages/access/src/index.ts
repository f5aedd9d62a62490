export * from './can.ts';
export type { Cell, Version } from './place.ts';
export type { Post, Session } from './session.ts';
