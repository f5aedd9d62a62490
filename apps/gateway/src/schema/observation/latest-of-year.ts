import { type Context, signedIn } from '../../context.ts';
import { latestVersions, type ObservationVersion, readableCells } from './observation-versions.ts';

type Versions = readonly ObservationVersion[];
interface Column {
  readonly measure: string;
  readonly year: number;
  readonly resolve: (versions: Versions) => void;
  readonly reject: (reason: unknown) => void;
}
interface Asked {
  readonly answers: Map<string, Promise<Versions>>;
  readonly waiting: Column[];
}
const requests = new WeakMap<Context, Asked>();

/**
 * What the session may see of one column (measure and year). The columns that one request asks for at the same time, for many
 * targets and units, are loaded together in one statement, each once.
 */
export function latestOfYear(context: Context, measure: string, year: number): Promise<Versions> {
  const asked: Asked = requests.get(context) ?? { answers: new Map(), waiting: [] };
  requests.set(context, asked);
  const known = asked.answers.get(`${measure} ${year}`);
  if (known) return known;
  const answer = new Promise<Versions>((resolve, reject) => {
    // after every resolver that is ready now has asked
    if (asked.waiting.length === 0) setImmediate(() => void load(context, asked.waiting.splice(0)));
    asked.waiting.push({ measure, year, resolve, reject });
  });
  asked.answers.set(`${measure} ${year}`, answer);
  return answer;
}

async function load(context: Context, columns: readonly Column[]): Promise<void> {
  const { db, plan, tenant } = context;
  const years = [...new Set(columns.map(({ year }) => year))];
  const of = (year: number) => columns.filter((column) => column.year === year).map(({ measure }) => measure);
  try {
    const versions = await latestVersions(db, plan, {
      tenant,
      OR: years.map((year) => ({ year, measure: { in: of(year) } })),
      AND: readableCells(signedIn(context), plan),
    });
    for (const { measure, year, resolve } of columns) resolve(versions.filter((version) => version.measure === measure && version.year === year));
  } catch (error) {
    for (const { reject } of columns) reject(error);
  }
}
