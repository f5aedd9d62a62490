import { connection } from '../client/connection.ts';
import type { FailureCode } from '../client/failure.ts';

interface RefusedFile {
  readonly message: string;
  readonly messageEn?: string;
}

/** What the file dialogue of the browser offers. */
export const workbookTypes = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type UploadOutcome =
  /** On its way, or being read by the gateway. */
  | { readonly kind: 'reading'; readonly fileName: string }
  /** Read and checked; nothing is written yet. */
  | { readonly kind: 'checked'; readonly id: string }
  /** Not a workbook that can be read: each sentence says why and what to do. */
  | { readonly kind: 'refused'; readonly errors: readonly RefusedFile[] }
  | { readonly kind: 'failed'; readonly code: FailureCode };

/** Largest file that is sent at all; the gateway would refuse a larger one too. */
const largest = 10 * 1024 * 1024;

/** Sends a workbook to be read and checked; the merge is another step. */
export async function uploadWorkbook(file: File, query: string): Promise<UploadOutcome> {
  if (file.size > largest) {
    return {
      kind: 'refused',
      errors: [
        {
          message: 'Tệp lớn hơn 10 MB. Dùng mẫu tải từ bảng này; mẫu chỉ vài chục KB.',
          messageEn: 'The file is larger than 10 MB. Use the template of this table; it has a few dozen KB.',
        },
      ],
    };
  }
  try {
    const response = await fetch(`/files/imports?${query}&name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'x-requested-with': 'bac-thang', 'content-type': 'application/octet-stream' },
      body: file,
    });
    if (response.status === 401) connection.set('signed-out');
    const answer = (await response.json()) as { id?: string; errors?: (RefusedFile & { extensions?: { code?: string } })[] };
    if (answer.id) return { kind: 'checked', id: answer.id };
    if (answer.errors?.length) return { kind: 'refused', errors: answer.errors };
    return { kind: 'failed', code: 'UNEXPECTED' };
  } catch {
    return { kind: 'failed', code: 'OFFLINE' };
  }
}
