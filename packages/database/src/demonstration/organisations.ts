import type { Plan } from '@bac-thang/plan';
import type { DemonstrationOrganisation } from './demonstration-data.ts';

/** The five bodies with a grassroots organisation in each unit. */
const bodies: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'mat-tran', name: 'Ủy ban MTTQ Việt Nam' },
  { id: 'hoi-nong-dan', name: 'Hội Nông dân' },
  { id: 'hoi-phu-nu', name: 'Hội Liên hiệp Phụ nữ' },
  { id: 'hoi-cuu-chien-binh', name: 'Hội Cựu chiến binh' },
  { id: 'doan-thanh-nien', name: 'Đoàn TNCS Hồ Chí Minh' },
];

/** A made-up list, marked so in each name: the list of the Front's grassroots organisations was not found and is to be imported. */
export function demonstrationOrganisations(plan: Plan): readonly DemonstrationOrganisation[] {
  return plan.units.flatMap((unit) =>
    bodies.map(({ id, name }) => ({
      id: `${id}-${unit.code}`,
      name: `${name} ${unit.kind === 'town' ? 'thị trấn' : 'xã'} ${unit.name} (minh họa)`,
      unit: unit.code,
      validFrom: '2020-03-01',
      madeUp: true as const,
    })),
  );
}
