import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReviewStep } from '../../gql/graphql.ts';

interface StepWord {
  /** Beside the word, so that colour is not the only sign. */
  readonly sign: string;
  readonly word: MessageDescriptor;
  readonly tone: 'leaf' | 'rice' | 'brick' | 'slate' | 'ink';
}

export const stepWords: Readonly<Record<ReviewStep, StepWord>> = {
  NOT_SEEN: { sign: '○', word: msg`chưa đến`, tone: 'slate' },
  DRAFTED: { sign: '◔', word: msg`phiếu dở`, tone: 'rice' },
  SURVEY_AGAIN: { sign: '↺', word: msg`rà soát lại`, tone: 'brick' },
  SURVEYED: { sign: '◑', word: msg`đã rà soát`, tone: 'ink' },
  MET: { sign: '◕', word: msg`đã họp dân`, tone: 'ink' },
  POSTED: { sign: '▤', word: msg`đang niêm yết`, tone: 'ink' },
  COMPLAINT: { sign: '⚑', word: msg`khiếu nại`, tone: 'brick' },
  READY: { sign: '▲', word: msg`chờ công nhận`, tone: 'ink' },
  RECOGNISED: { sign: '●', word: msg`đã công nhận`, tone: 'leaf' },
  GONE: { sign: '–', word: msg`không còn ở xã`, tone: 'slate' },
};

/** What asks for the officer's hand first stands first. */
export const stepsByUrgency: readonly ReviewStep[] = [
  'COMPLAINT',
  'SURVEY_AGAIN',
  'NOT_SEEN',
  'DRAFTED',
  'SURVEYED',
  'MET',
  'POSTED',
  'READY',
  'RECOGNISED',
  'GONE',
];

/** The way of a household, as the law has it. */
export const stepsInOrder: readonly ReviewStep[] = [
  'NOT_SEEN',
  'DRAFTED',
  'SURVEY_AGAIN',
  'SURVEYED',
  'MET',
  'POSTED',
  'COMPLAINT',
  'READY',
  'RECOGNISED',
  'GONE',
];
