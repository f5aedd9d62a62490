/** Languages in which verdicts are said. */
export type SentenceLanguage = 'vi' | 'en';

/** Words that only the caller has: the calculation knows neither the plan nor its places. All in the language asked. */
export interface SentenceWords {
  /** Name of the target; given, the sentence begins with it. Left out where the name already stands above. */
  readonly name?: string;
  /** What is counted, as said after a number: "hộ", "triệu đồng", "người/xã/năm". Per cent and points need none. */
  readonly unitOfMeasure: string;
  /** What the units of the set are called: "xã, thị trấn", "tổ chức", "nguồn vốn". Left out: "đơn vị". */
  readonly units?: string;
  /** Names of units, organisations or sources by their code; a code without a name stands for itself. */
  readonly unitNames?: Readonly<Record<string, string>>;
  /** Names of standards by their id. */
  readonly standardNames?: Readonly<Record<string, string>>;
}
