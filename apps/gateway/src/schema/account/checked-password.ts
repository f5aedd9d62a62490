import { failure } from '../errors.ts';

const SHORTEST_PASSWORD = 12;

/** A password long enough to be kept. */
export function checkedPassword(password: string): string {
  if ([...password.normalize('NFC')].length < SHORTEST_PASSWORD)
    throw failure('BAD_USER_INPUT', `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`, `A password needs at least ${SHORTEST_PASSWORD} characters.`);
  return password;
}
