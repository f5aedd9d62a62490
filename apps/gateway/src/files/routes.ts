import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { canImport } from '@bac-thang/access';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import { type Context, signedIn } from '../context.ts';
import { refusal } from '../http/graphql-body.ts';
import { sameOrigin } from '../http/security-headers.ts';
import { failure, forbidden, notSignedIn } from '../schema/errors.ts';
import { recordAudit } from '../values/audit.ts';
import { boardWorkbook } from './board-workbook.ts';
import { checkImport } from './check-import.ts';
import { planJson } from './plan-json.ts';
import { reviewCsv, reviewFile } from './review-csv.ts';
import { writeValues } from './write-values.ts';

/** Largest workbook; beyond it the connection is told at once. */
const LARGEST = 10 * 1024 * 1024;
const tooLarge = refusal(
  'TOO_LARGE',
  'Tệp lớn hơn 10 MB. Chỉ giữ trang tính cần nhập rồi lưu lại.',
  'The file is larger than 10 MB. Keep only the sheet to be imported and save it again.',
);
/** Says it of a body whose length was not told beforehand. */
const withoutLength: ErrorRequestHandler = (error, _request, response, next) => {
  if (error?.status !== 413) return next(error);
  response.status(413).set('connection', 'close').json(tooLarge);
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const statusOf: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400, CONFLICT: 409 };

const text = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC') : '');
/** A file's name as it may stand on a page and in the log: without line breaks, NUL, or marks that turn its letters round. */
const nameOf = (value: unknown): string =>
  text(value)
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .trim();
/** @throws BAD_USER_INPUT for what is no year of four digits. */
function yearOf(value: unknown): number {
  if (/^\d{4}$/.test(text(value))) return Number(value);
  throw failure('BAD_USER_INPUT', 'Năm (year=…) phải là bốn chữ số, ví dụ year=2024.', 'The year (year=…) has four digits, for example year=2024.');
}
const listOf = (value: unknown): string[] =>
  text(value)
    .split(',')
    .filter((part) => part !== '');
const languageOf = ({ query }: Request) => (text(query.language).toLowerCase() === 'en' ? 'en' : 'vi');

/** Files in and out, under the same session as GraphQL; each is written into the log. */
export function fileRoutes(contextOf: (request: Request, response: Response) => Promise<Context>): RequestHandler {
  const router = Router();
  const route =
    (work: (context: Context, request: Request, response: Response) => Promise<void>): RequestHandler =>
    async (request, response) => {
      try {
        const context = await contextOf(request, response);
        if (!context.session) throw notSignedIn();
        await work(context, request, response);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const code = String(error.extensions.code);
        response.status(statusOf[code] ?? 400).json({ errors: [{ message: error.message, extensions: error.extensions }] });
      }
    };
  const workbook = (response: Response, name: string, bytes: Uint8Array) => {
    response.set({ 'content-type': XLSX, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' }).send(Buffer.from(bytes));
  };
  const log = ({ db, tenant, now, ...context }: Context, subject: string, detail: Record<string, string | number>) =>
    recordAudit(db, { tenant, at: now(), accountId: context.session?.accountId ?? '', action: 'file:export', subject, detail });

  router.get(
    ['/templates/values.xlsx', '/exports/values.xlsx'],
    route(async (context, request, response) => {
      const template = request.path.startsWith('/templates');
      const [measures, year] = [listOf(request.query.measures), yearOf(request.query.year)];
      const bytes = await writeValues(context, { measures, year, template, language: languageOf(request) });
      await log(context, request.path, { measures: measures.join(','), year });
      workbook(response, `${template ? 'mau-nhap' : 'so-lieu'}-${year}.xlsx`, bytes);
    }),
  );
  router.get(
    '/exports/board.xlsx',
    route(async (context, request, response) => {
      const asOf = text(request.query.asOf);
      await log(context, request.path, { asOf });
      workbook(response, `bang-dieu-hanh${asOf ? `-${asOf}` : ''}.xlsx`, await boardWorkbook(context, asOf || undefined, languageOf(request)));
    }),
  );
  router.get(
    '/exports/plan.json',
    route(async (context, request, response) => {
      await log(context, request.path, {});
      response.set('cache-control', 'no-store').json(await planJson(context));
    }),
  );
  router.get(
    '/reviews/:year.csv',
    route(async (context, request, response) => {
      const file = await reviewFile(context, yearOf(request.params.year), text(request.query.standard) || undefined);
      const { year } = file.review;
      await log(context, request.path, { year, standard: file.standard.id });
      response.set({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="ra-soat-${year}-${file.standard.id}.csv"`,
        'cache-control': 'no-store',
      });
      try {
        await pipeline(Readable.from(reviewCsv(context, file)), response);
      } catch (error) {
        // the connection is closed by then, because half a file must not look like a whole one
        if (!isGoneReader(error))
          context.log({ level: 'error', message: 'a review file broke off', error: error instanceof Error ? error.stack : String(error) });
      }
    }),
  );
  router.post(
    '/imports',
    sameOrigin,
    (request, response, next) => {
      if (request.get('x-requested-with') === 'bac-thang') return next();
      response.status(403).json(refusal('FORBIDDEN', 'Thiếu tiêu đề x-requested-with.', 'The header x-requested-with: bac-thang is missing.'));
    },
    (request, response, next) => {
      if (Number(request.get('content-length') ?? 0) <= LARGEST) return next();
      response.status(413).set('connection', 'close').json(tooLarge);
    },
    express.raw({ type: () => true, limit: LARGEST }),
    route(async (context, request, response) => {
      if (!canImport(signedIn(context))) throw forbidden();
      const mapping = text(request.query.mapping);
      const result = await checkImport(context, {
        bytes: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        fileName: nameOf(request.query.name) || 'tệp không tên.xlsx',
        measures: listOf(request.query.measures),
        year: yearOf(request.query.year),
        ...(mapping ? { mapping: readMapping(mapping) } : {}),
      });
      if ('id' in result) response.json(result);
      else {
        const { code, message, cure } = result.refused;
        response.status(422).json({
          errors: [{ message: `${message.vi} ${cure.vi}`, messageEn: `${message.en} ${cure.en}`, extensions: { code, messageEn: `${message.en} ${cure.en}` } }],
        });
      }
    }),
  );
  router.use(withoutLength);
  return router;
}

const isGoneReader = (error: unknown) => (error as { code?: string }).code === 'ERR_STREAM_PREMATURE_CLOSE';

/** A mapping by hand: our column's key to the file's column, as JSON. */
function readMapping(json: string): { columns: Record<string, string> } {
  try {
    const columns = JSON.parse(json) as unknown;
    if (columns && typeof columns === 'object' && Object.values(columns).every((value) => typeof value === 'string'))
      return { columns: columns as Record<string, string> };
  } catch {
    // said below
  }
  throw new GraphQLError('Ánh xạ cột không đọc được.', { extensions: { code: 'BAD_USER_INPUT', messageEn: 'The mapping of columns cannot be read.' } });
}
