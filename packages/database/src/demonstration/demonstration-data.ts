/** Made-up data of a demonstration district, told apart from anything real. No database code: plain values. */
export interface DemonstrationData {
  readonly organisations: readonly DemonstrationOrganisation[];
  readonly cells: readonly DemonstrationCell[];
}

export interface DemonstrationOrganisation {
  /** Key within the demonstration, for example `hoi-nong-dan-02866`. */
  readonly id: string;
  /** Ends in "(minh họa)": the list of the Front is not known. */
  readonly name: string;
  /** Code of the plan's set. */
  readonly unit: string;
  readonly validFrom: string;
  readonly madeUp: true;
}

/** All versions of one cell, the first one first; the last accepted one counts, the last one is what waits. */
export interface DemonstrationCell {
  readonly measure: string;
  /** Code of the plan's set; left out: a figure of the district or of an organisation. */
  readonly unit?: string;
  /** Code, at the end of the year, of the unit that reported it (after mergers another one than `unit`). */
  readonly reportingUnit?: string;
  readonly organisation?: string;
  readonly year: number;
  readonly standard?: string;
  readonly versions: readonly DemonstrationVersion[];
}

export interface DemonstrationValue {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly quantity?: number;
  readonly level?: number;
}

export interface DemonstrationVersion extends DemonstrationValue {
  readonly state: 'draft' | 'submitted' | 'accepted' | 'returned';
  /** Why it was returned, or what the author remarks. */
  readonly note?: string;
  readonly author: DemonstrationPost;
  /** With offset, for example 2024-01-09T08:30:00+07:00. */
  readonly at: string;
  /** Of accepted and returned versions: who decided, never the author. */
  readonly decidedBy?: DemonstrationPost;
  readonly decidedAt?: string;
}

/** A post, not a person. `unit` is the code of the plan's set whose officer it is. */
export type DemonstrationPost =
  | { readonly post: 'commune-officer'; readonly unit: string }
  | { readonly post: 'department'; readonly department: string }
  | { readonly post: 'leader' };
