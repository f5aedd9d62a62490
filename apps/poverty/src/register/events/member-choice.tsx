import { Checkbox, Radio, Stack } from '@bac-thang/ui';
import type { RegisterHousehold, RegisterMember } from '../household/register-household.ts';
import { useField } from './field-problems.tsx';
import { useMemberName } from './use-member-name.ts';

interface Props {
  readonly household: Pick<RegisterHousehold, 'members' | 'on'>;
  readonly label: string;
  readonly description?: string;
  /** Who may be chosen; left out: all. */
  readonly among?: (member: RegisterMember) => boolean;
}

/** One member. */
export function MemberChoice({
  household,
  label,
  description,
  among = () => true,
  value,
  onChange,
}: Props & { value: string; onChange: (id: string) => void }) {
  const field = useField();
  const nameOf = useMemberName(household.on);
  return (
    <Radio.Group label={label} {...(description ? { description } : {})} required value={value} onChange={onChange} {...field('person')}>
      <Stack gap={2} mt={4}>
        {household.members.filter(among).map((member) => (
          <Radio key={member.id} value={member.id} label={nameOf(member)} required />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Some of the members. */
export function MemberChecks({
  household,
  label,
  description,
  among = () => true,
  field: name,
  value,
  onChange,
}: Props & { field: string; value: readonly string[]; onChange: (ids: readonly string[]) => void }) {
  const field = useField();
  const nameOf = useMemberName(household.on);
  return (
    <Checkbox.Group label={label} {...(description ? { description } : {})} value={[...value]} onChange={onChange} {...field(name)}>
      <Stack gap={2} mt={4}>
        {household.members.filter(among).map((member) => (
          <Checkbox key={member.id} value={member.id} label={nameOf(member)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
