import { useRegisterSight, useSignedIn, useUnitName } from '@bac-thang/module-kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useIndicatorWord } from '../words/use-indicator-word.ts';
import type { RegisterFilters } from './register-filters.ts';

/** What the list is, for this post: the whole register, the own commune, or the households that lack what a department answers for. */
export function useListHeading({ year }: RegisterFilters): { readonly title: string; readonly lead: ReactNode } {
  const { t } = useLingui();
  const { session } = useSignedIn();
  const { reach, indicators, ownUnit } = useRegisterSight();
  const unitName = useUnitName();
  const indicatorWord = useIndicatorWord();
  if (reach === 'deprived') {
    const lacks = (indicators ?? []).map(indicatorWord).join(', ');
    return {
      title: t`Hộ thiếu hụt về ${lacks}`,
      lead: <Trans>Các hộ mà kỳ rà soát {year} công nhận là thiếu hụt về những mặt này. Chỉ hiện những mục cần cho việc của cơ quan.</Trans>,
    };
  }
  if (reach === 'poor-lists') {
    return {
      title: t`Hộ nghèo, cận nghèo và mới thoát nghèo`,
      lead: <Trans>Theo rà soát {year}; hộ mới thoát nghèo trong 36 tháng vẫn có tên. Chỉ hiện chủ hộ, nơi ở và xếp loại.</Trans>,
    };
  }
  return {
    title: t`Sổ hộ`,
    lead: ownUnit ? <Trans>Các hộ của {unitName(session.administrativeUnit ?? '')}.</Trans> : <Trans>Mọi hộ trong huyện, nghèo và không nghèo.</Trans>,
  };
}
