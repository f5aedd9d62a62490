export type VerdictStatus = 'MET' | 'MISSED' | 'ON_TRACK' | 'BEHIND' | 'FAR_BEHIND' | 'WORSENING' | 'BROKEN' | 'UNDECIDED' | 'NOT_ASSESSABLE';
export type ObservationState = 'DRAFT' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';
export type Status = VerdictStatus | ObservationState;

/** leaf goes well, rice is late or waits, brick fails, slate is not known, ink is neutral. */
export type Tone = 'leaf' | 'rice' | 'brick' | 'slate' | 'ink';

/** The order of the board: what fails first. */
export const verdictStatuses: readonly VerdictStatus[] = [
  'BROKEN',
  'MISSED',
  'WORSENING',
  'FAR_BEHIND',
  'BEHIND',
  'UNDECIDED',
  'NOT_ASSESSABLE',
  'ON_TRACK',
  'MET',
];
export const observationStates: readonly ObservationState[] = ['DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED'];

const tones: Record<Status, Tone> = {
  MET: 'leaf',
  ON_TRACK: 'leaf',
  BEHIND: 'rice',
  FAR_BEHIND: 'brick',
  WORSENING: 'brick',
  MISSED: 'brick',
  BROKEN: 'brick',
  UNDECIDED: 'slate',
  NOT_ASSESSABLE: 'slate',
  DRAFT: 'slate',
  SUBMITTED: 'rice',
  ACCEPTED: 'leaf',
  RETURNED: 'brick',
};

const signs: Record<Status, string> = {
  MET: '●',
  ON_TRACK: '▲',
  BEHIND: '◆',
  FAR_BEHIND: '▼',
  WORSENING: '⤓',
  MISSED: '✖',
  BROKEN: '⊘',
  UNDECIDED: '◐',
  NOT_ASSESSABLE: '○',
  DRAFT: '▫',
  SUBMITTED: '▸',
  ACCEPTED: '✓',
  RETURNED: '↩',
};

export const statusTone = (status: Status): Tone => tones[status];

/** The sign as a character, for plain text such as a page's title; on screens StatusSign draws it, alike on every machine. */
export const statusSign = (status: Status): string => signs[status];
