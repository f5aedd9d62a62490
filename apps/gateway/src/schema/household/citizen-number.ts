import { canRevealCitizenNumber, canRevealCitizenNumbers } from '@bac-thang/access';
import { openCitizenNumber } from '@bac-thang/database';
import { signedIn } from '../../context.ts';
import { isRowId } from '../../values/row-id.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { placeOf } from './register-scope.ts';
import { logLook } from './show-households.ts';

interface Row {
  readonly unit: string;
  readonly code: string;
  readonly sealed: Buffer | null;
}

/** Where the register has a person now: today's row, else the last one that there was. */
const PERSON = `
  SELECT v.unit, v.code, p.citizen_number_sealed AS sealed
  FROM person_version p JOIN household_version v ON v.tenant = p.tenant AND v.household_id = p.household_id AND v.known_to IS NULL
    AND v.valid_from <= greatest(p.valid_from, coalesce(p.valid_to - 1, $3::date)) AND (v.valid_to IS NULL OR greatest(p.valid_from, coalesce(p.valid_to - 1, $3::date)) < v.valid_to)
  WHERE p.tenant = $1 AND p.person_id = $2 AND p.known_to IS NULL
  ORDER BY p.valid_from DESC LIMIT 1`;

builder.queryField('citizenNumber', (t) =>
  t.string({
    authScopes: { may: canRevealCitizenNumbers },
    nullable: true,
    description:
      "A person's citizen number (số định danh cá nhân), unmasked; null: not known. A log line of its own. The commune's officer in the own commune, Labour everywhere.",
    args: { person: t.arg.id({ required: true }) },
    resolve: async (_root, { person }, context) => {
      const { pool, tenant, now, keys } = context;
      const { rows } = isRowId(person) ? await pool.query<Row>(PERSON, [tenant, person, now().toISOString().slice(0, 10)]) : { rows: [] };
      const row = rows[0];
      if (!row || !canRevealCitizenNumber(signedIn(context), placeOf(context, row.unit))) throw notFound('người này', 'this person');
      await logLook(context, 'person:reveal', person, { household: row.code });
      return row.sealed && openCitizenNumber(keys, person.toLowerCase(), row.sealed);
    },
  }),
);
