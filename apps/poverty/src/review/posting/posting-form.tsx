import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { today } from '../../register/words/today.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { LongTextField } from '../deeds/long-text-field.tsx';
import { useReload } from '../deeds/use-reload.ts';
import { postDocument } from './posting-document.ts';

interface Props {
  readonly review: string;
  readonly hamlet: string;
  /** After an answered complaint: its household alone is posted again. */
  readonly complaint?: string | undefined;
  readonly opensOn: string;
  readonly posted: (posting: string) => void;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Says when and where the results hang; the clock runs from the day after. */
export function PostingForm({ review, hamlet, complaint, opensOn, posted }: Props) {
  const { t } = useLingui();
  const reload = useReload();
  const [postedOn, setPostedOn] = useState(today());
  const [places, setPlaces] = useState(`${t`Nhà văn hóa thôn`}\n${t`Trụ sở UBND xã`}`);
  return (
    <DeedForm
      document={postDocument}
      input={() => ({ review, hamlet, postedOn, places: linesOf(places), ...(complaint ? { complaint } : {}) })}
      action={complaint ? t`Niêm yết lại` : t`Niêm yết`}
      done={(result) => {
        reload();
        if (result.__typename === 'Posting') posted(result.id);
      }}
    >
      <div className="review-grid">
        <DayField label={t`Ngày niêm yết`} field="postedOn" min={opensOn} value={postedOn} onChange={setPostedOn} />
        <LongTextField
          label={t`Nơi niêm yết`}
          description={t`mỗi dòng một nơi; ít nhất ở thôn và ở xã`}
          field="places"
          value={places}
          onChange={setPlaces}
          required
          rows={2}
        />
      </div>
    </DeedForm>
  );
}
