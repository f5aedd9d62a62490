import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes (OWASP's first choice); the parameters stand in the text of the hash. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), settings);

let ofNobody: Promise<string> | undefined;

/** Takes as long for an account that does not exist, so that names cannot be told apart by time. */
export async function checkPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  ofNobody ??= hashPassword('nobody has this password');
  const right = await verify(passwordHash ?? (await ofNobody), password.normalize('NFC'));
  return right && passwordHash !== undefined;
}
