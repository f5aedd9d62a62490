import { useCan, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { Button, DataTable, Group, NativeSelect, Panel, Radio } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../register/events/text-field.tsx';
import { DayField } from '../deeds/day-field.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { ProvenanceWords } from './provenance-words.tsx';
import { correctCalendarDocument, type Rules } from './rules-document.ts';

interface Props {
  readonly year: number;
  readonly years: readonly number[];
  readonly setYear: (year: number) => void;
  readonly calendar: Rules['reviewRules']['calendar'];
}

/** Days on which offices are closed, or open, against the rule of the week. */
export function CalendarPanel({ year, years, setYear, calendar }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { date } = useDisplay();
  const may = useCan();
  const [editing, setEditing] = useState(false);
  const [day, setDay] = useState(`${year}-01-01`);
  const [name, setName] = useState('');
  const [working, setWorking] = useState(false);
  const weekday = new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  return (
    <Panel
      title={t`Lịch nghỉ`}
      aside={
        <span className="review-line">
          <NativeSelect
            aria-label={t`Năm`}
            size="xs"
            value={String(year)}
            data={years.map(String)}
            onChange={({ currentTarget }) => setYear(Number(currentTarget.value))}
          />
          {may('review:correct-rules') && !editing ? (
            <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
              <Trans>Sửa một ngày</Trans>
            </Button>
          ) : null}
        </span>
      }
    >
      {editing ? (
        <CorrectionForm
          document={correctCalendarDocument}
          input={(said) => ({ days: [{ day, name, working }], ...said })}
          action={t`Sửa ngày`}
          close={() => setEditing(false)}
        >
          <div className="review-grid">
            <DayField label={t`Ngày`} field="day" value={day} onChange={setDay} max={`${year + 5}-12-31`} />
            <TextField label={t`Tên ngày`} field="name" value={name} onChange={setName} required />
            <Radio.Group label={t`Cơ quan`} value={working ? 'open' : 'closed'} onChange={(value) => setWorking(value === 'open')}>
              <Group gap="lg" pt={4}>
                <Radio value="closed" label={t`nghỉ`} />
                <Radio value="open" label={t`làm việc`} />
              </Group>
            </Radio.Group>
          </div>
        </CorrectionForm>
      ) : null}
      <DataTable
        columns={[
          { id: 'day', label: t`Ngày`, render: (each) => date(each.day) },
          { id: 'weekday', label: t`Thứ`, render: (each) => weekday.format(new Date(`${each.day}T00:00:00Z`)) },
          { id: 'working', label: t`Cơ quan`, render: (each) => (each.working ? t`làm việc` : t`nghỉ`) },
          { id: 'name', label: t`Vì sao`, render: (each) => each.name },
          { id: 'source', label: t`Căn cứ`, render: (each) => <ProvenanceWords of={each.provenance} /> },
        ]}
        rows={calendar}
        rowKey={(each) => each.day}
        caption={t`Ngày nghỉ và ngày làm bù trong năm`}
        captionHidden
        language={locale}
        empty={<Trans>Chưa biết ngày nghỉ của năm này.</Trans>}
      />
    </Panel>
  );
}
