import { useDisplay } from '@bac-thang/module-kit';
import { Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { HouseholdClass } from '../gql/graphql.ts';
import { classes, classWords } from '../register/words/class-words.ts';

interface Transition {
  readonly from: HouseholdClass | null;
  readonly to: HouseholdClass | null;
  readonly households: number;
}

interface Props {
  readonly transitions: readonly Transition[];
  /** What the rows are, and the columns: a year, or a standard. */
  readonly from: string;
  readonly to: string;
}

/** From which class to which: every household stands in one cell. */
export function ClassTable({ transitions, from, to }: Props) {
  const { t, i18n } = useLingui();
  const { number } = useDisplay();
  const className = (of: HouseholdClass) => i18n._(classWords[of]);
  const standings = [...classes, null];
  const used = (side: 'from' | 'to') => standings.filter((standing) => transitions.some((transition) => transition[side] === standing));
  const [rows, columns] = [used('from'), used('to')];
  const count = (before: HouseholdClass | null, after: HouseholdClass | null) =>
    transitions.find((each) => each.from === before && each.to === after)?.households;
  const sum = (some: (transition: Transition) => boolean) => transitions.filter(some).reduce((all, { households }) => all + households, 0);
  return (
    <Panel title={t`Chuyển từ loại nào sang loại nào`} aside={t`số hộ; hàng: ${from}, cột: ${to}`}>
      <div className="class-scroll">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
        <table className="class-table" tabIndex={0}>
          <caption className="bt-hidden">{t`Số hộ theo loại: hàng ${from}, cột ${to}`}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="bt-hidden">{t`Loại`}</span>
              </th>
              {columns.map((after) => (
                <th key={after} scope="col">
                  {after === null ? <Trans>không còn trong danh sách</Trans> : className(after)}
                </th>
              ))}
              <th scope="col">
                <Trans>Cộng</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((before) => (
              <tr key={before}>
                <th scope="row">{before === null ? <Trans>chưa có trong danh sách</Trans> : className(before)}</th>
                {columns.map((after) => (
                  <td key={after} className={before === after ? 'class-same' : undefined}>
                    {number(count(before, after) ?? 0)}
                  </td>
                ))}
                <td>{number(sum((each) => each.from === before))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Trans>Cộng</Trans>
              </th>
              {columns.map((after) => (
                <td key={after}>{number(sum((each) => each.to === after))}</td>
              ))}
              <td>{number(sum(() => true))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  );
}
