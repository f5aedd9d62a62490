import { useDisplay } from '@bac-thang/module-kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { PaperMark } from '../paper/paper-mark.tsx';
import type { ListOfPosting } from './posting-document.ts';

interface Props {
  readonly list: ListOfPosting;
  readonly hamlet: string;
  readonly unit: string;
  readonly title: string;
  /** Days and places; undefined: nothing is posted yet. */
  readonly posting: { readonly postedOn: string; readonly endsOn: string; readonly places: readonly string[] } | undefined;
}

/** The list as it is hung up: number, name of the head, hamlet, members, result, and no other column. */
export function PostingListPrint({ list, hamlet, unit, title, posting }: Props) {
  const { t } = useLingui();
  const { date, number } = useDisplay();
  const [from, until, places] = [posting ? date(posting.postedOn) : '', posting ? date(posting.endsOn) : '', posting?.places.join('; ') ?? ''];
  return (
    <section className="review-sheet-of-paper">
      <PaperMark>{list.layoutConfirmed ? null : <Trans>Các cột chưa đối chiếu với mẫu của Thông tư</Trans>}</PaperMark>
      <h2>
        <Trans>Danh sách niêm yết kết quả rà soát hộ nghèo, hộ cận nghèo</Trans>
      </h2>
      <p className="review-paper-centre">
        {title}
        <br />
        {hamlet}, {unit}
      </p>
      <p>
        {posting ? (
          <Trans>
            Niêm yết từ ngày {from} đến hết ngày {until} tại: {places}.
          </Trans>
        ) : (
          <Trans>Bản xem trước: kết quả chưa niêm yết.</Trans>
        )}
      </p>
      <table className="review-paper-table">
        <caption className="bt-hidden">{t`Kết quả rà soát của thôn`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Số`}</th>
            <th scope="col">{t`Họ và tên chủ hộ`}</th>
            <th scope="col">{t`Thôn, bản, tổ`}</th>
            <th scope="col" className="is-right">{t`Nhân khẩu`}</th>
            <th scope="col">{t`Kết quả`}</th>
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <tr key={row.number}>
              <td>{number(row.number)}</td>
              <th scope="row">{row.head}</th>
              <td>{row.hamlet}</td>
              <td className="is-right">{number(row.members)}</td>
              <td>{row.result}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="review-signatures">
        <div className="review-signature">
          <b>
            <Trans>TM. Ủy ban nhân dân</Trans>
          </b>
          <i>
            <Trans>(ký, đóng dấu)</Trans>
          </i>
        </div>
      </div>
    </section>
  );
}
