/** Places that others may fill, with what the place tells its guest. */
export interface SlotProps {
  /** Below the terrace on a target's page. */
  'target/below': { readonly target: string };
  /** Beside the targets of the module "Nhà ở – Nước sạch": what another office answers for, to read. */
  'housing-water/beside-targets': object;
}

export type SlotName = keyof SlotProps;

export const slotNames: readonly SlotName[] = ['target/below', 'housing-water/beside-targets'];
