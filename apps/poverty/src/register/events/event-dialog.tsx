import { Modal } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import type { RegisterHousehold } from '../household/register-household.ts';
import { EventForm, type EventFormProps } from './event-form.tsx';
import type { RecordedEvent } from './life-event-outcome.ts';
import type { EventVariables } from './use-send-event.ts';

/** What the page of a household gives to the dialog of each event. */
export interface EventDialogProps {
  readonly household: RegisterHousehold;
  readonly recorded: (event: RecordedEvent) => void;
  readonly close: () => void;
  readonly reload: () => unknown;
}

/** A life event as a dialog over the page of the household. */
export function EventDialog<Variables extends EventVariables>({ title, ...form }: EventFormProps<Variables> & { readonly title: string }) {
  const { t } = useLingui();
  return (
    <Modal opened onClose={form.close} title={title} size="lg" closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t`Đóng hộp thoại` }}>
      <EventForm {...form} />
    </Modal>
  );
}
