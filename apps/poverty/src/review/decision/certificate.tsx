import { useDisplay } from '@bac-thang/module-kit';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { useRegisterLists } from '../../register/household/register-lists.tsx';
import { relationWords } from '../../register/words/person-words.ts';
import { PaperMark } from '../paper/paper-mark.tsx';

const certificateFragment = graphql(`
  fragment ReviewCertificate on Certificate {
    number
    class
    code
    hamlet
    members {
      person
      name
      relation
      birthDate
      birthYear
      sex
      ethnicity
    }
  }
`);

interface Props {
  readonly certificate: FragmentType<typeof certificateFragment>;
  readonly unit: string;
  readonly decision: { readonly number: string; readonly decidedOn: string } | undefined;
}

/** Left free for what changes by hand. */
const emptyLines = ['first', 'second'];

/** Giấy chứng nhận hộ nghèo, hộ cận nghèo, with its table of members; the year of birth stands in the column of the sex. */
export function Certificate({ certificate, unit, decision }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { date } = useDisplay();
  const { ethnicGroup } = useRegisterLists();
  const { number, class: found, code, hamlet, members } = readFragment(certificateFragment, certificate);
  const [head] = members;
  const yearOf = ({ birthDate, birthYear }: (typeof members)[number]) => birthDate?.slice(0, 4) ?? birthYear ?? '–';
  const [of, day, headName] = [decision?.number ?? '', decision ? date(decision.decidedOn) : '', head?.name ?? ''];
  return (
    <section className="review-sheet-of-paper review-certificate" aria-label={t`Giấy chứng nhận ${number}`}>
      <PaperMark>
        <Trans>Không phải mẫu chính thức</Trans>
      </PaperMark>
      <div className="review-paper-head">
        <span>
          <Trans>Ủy ban nhân dân</Trans>
          <br />
          {unit}
        </span>
        <span>
          <Trans>Số: {number}</Trans>
        </span>
      </div>
      <h2>{found === 'POOR' ? <Trans>Giấy chứng nhận hộ nghèo</Trans> : <Trans>Giấy chứng nhận hộ cận nghèo</Trans>}</h2>
      <p>
        <Trans>
          Căn cứ Quyết định {of} ngày {day} của Chủ tịch Ủy ban nhân dân {unit}, chứng nhận hộ ông/bà <b>{headName}</b> (mã hộ {code}), {hamlet}, {unit}
        </Trans>{' '}
        <b>{found === 'POOR' ? <Trans>là hộ nghèo.</Trans> : <Trans>là hộ cận nghèo.</Trans>}</b>
      </p>
      <table className="review-paper-table">
        <caption className="bt-hidden">{t`Thành viên của hộ`}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>{t`Số`}</th>
            <th scope="col" rowSpan={2}>{t`Họ và tên`}</th>
            <th scope="col" rowSpan={2}>{t`Dân tộc`}</th>
            <th scope="col" rowSpan={2}>{t`Quan hệ với chủ hộ`}</th>
            <th scope="colgroup" colSpan={2}>{t`Năm sinh`}</th>
            <th scope="col" rowSpan={2}>{t`Ghi chú biến động`}</th>
          </tr>
          <tr>
            <th scope="col">{t`Nam`}</th>
            <th scope="col">{t`Nữ`}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member, at) => (
            <tr key={member.person}>
              <td>{at + 1}</td>
              <th scope="row">{member.name}</th>
              <td>{ethnicGroup(member.ethnicity) ?? '–'}</td>
              <td>{_(relationWords[member.relation])}</td>
              <td>{member.sex === 'MALE' ? yearOf(member) : ''}</td>
              <td>{member.sex === 'FEMALE' ? yearOf(member) : ''}</td>
              <td>{member.sex === null ? t`chưa rõ giới tính, sinh ${yearOf(member)}` : ''}</td>
            </tr>
          ))}
          {emptyLines.map((line) => (
            <tr key={line} className="review-empty-line">
              <td colSpan={7} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="review-signatures">
        <div className="review-signature">
          <b>
            <Trans>Chủ tịch Ủy ban nhân dân</Trans>
          </b>
          <i>
            <Trans>(ký, đóng dấu)</Trans>
          </i>
        </div>
      </div>
    </section>
  );
}
