import { useDisplay } from '@bac-thang/module-kit';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { formColumns } from './form-columns.ts';

interface Form {
  readonly form: number;
  readonly closes: boolean;
  /** Households in columns 1 to 9. */
  readonly columns: readonly number[];
}

interface Props {
  readonly forms: readonly Form[];
}

/** Forms 2 and 3: from the list before to the list now, and whether the table closes. */
export function FlowTable({ forms }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { number } = useDisplay();
  return (
    <div className="review-flows">
      {forms.map(({ form, columns, closes }) => (
        <table key={form} className="review-flow bt-figures">
          <caption>{form === 2 ? t`Biểu 2. Diễn biến hộ nghèo (số hộ)` : t`Biểu 3. Diễn biến hộ cận nghèo (số hộ)`}</caption>
          <tbody>
            {formColumns[form === 2 ? 2 : 3].map((name, at) => (
              <tr key={name.id} className={at === 0 || at === 8 ? 'is-total' : undefined}>
                <td className="review-soft">{at + 1}</td>
                <th scope="row">{_(name)}</th>
                <td className="bt-right">
                  {at >= 1 && at <= 3 ? '− ' : at >= 4 && at <= 7 ? '+ ' : ''}
                  {number(columns[at])}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={3} className={`bt-tone-text ${closes ? 'bt-tone-leaf' : 'bt-tone-brick'}`}>
                {closes ? <Trans>● Khớp: (9) = (1) − (2) − (3) − (4) + (5) + (6) + (7) + (8)</Trans> : <Trans>✖ Không khớp</Trans>}
              </td>
            </tr>
          </tfoot>
        </table>
      ))}
    </div>
  );
}
