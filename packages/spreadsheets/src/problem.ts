/** A text in both languages of the product; Vietnamese is what the officer reads first. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Where in a workbook: as the officer sees it in Excel, so rows count from 1 and cells are named A1. */
export interface Place {
  readonly sheet?: string;
  readonly cell?: string;
  readonly row?: number;
  /** The key of the importer's column. */
  readonly column?: string;
}

/** Something that stops the import. `found` is what stands in the file, as text, cut to 120 characters. */
export interface Problem extends Place {
  readonly code: string;
  readonly found?: string;
  readonly message: Bilingual;
  /** What the officer does about it. */
  readonly cure: Bilingual;
}

/** Something the officer should know, though it stops nothing. */
export interface Note extends Place {
  readonly code: string;
  readonly found?: string;
  readonly message: Bilingual;
}
