import { useDisplay } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { PaperMark } from '../paper/paper-mark.tsx';
import type { Meeting } from './meeting-document.ts';

interface Props {
  readonly meeting: Meeting;
  readonly unit: string;
  readonly title: string;
}

/** The minutes as they are printed and signed, in two copies: one stays with the village, one goes to the commune. */
export function MinutesPrint({ meeting, unit, title }: Props) {
  return (
    <div className="review-paper">
      <Copy meeting={meeting} unit={unit} title={title} copy={1} />
      <Copy meeting={meeting} unit={unit} title={title} copy={2} />
    </div>
  );
}

function Copy({ meeting, unit, title, copy }: Props & { copy: 1 | 2 }) {
  const { date, number } = useDisplay();
  const { hamlet, round, heldOn, chair, secretary, representatives, frontInvited, frontPresent, present, agreed, accepted, households, minutes } = meeting;
  const day = date(heldOn);
  const share = number((100 * agreed) / present, 1);
  return (
    <section className={`review-sheet-of-paper ${copy === 2 ? 'review-second-copy' : ''}`} aria-hidden={copy === 2}>
      <PaperMark>
        <Trans>Không phải mẫu chính thức · bản {copy}/2</Trans>
      </PaperMark>
      <h2>
        <Trans>Biên bản họp dân</Trans>
      </h2>
      <p className="review-paper-centre">
        {title}
        <br />
        {hamlet}, {unit} · <Trans>lần {round}</Trans>
      </p>
      <p>
        <Trans>
          Ngày họp: {day}. Chủ trì: {chair}. Thư ký: {secretary}.
        </Trans>
      </p>
      <p>
        {frontPresent ? (
          <Trans>Mặt trận Tổ quốc xã: đã mời và có dự giám sát.</Trans>
        ) : frontInvited ? (
          <Trans>Mặt trận Tổ quốc xã: đã mời, không dự.</Trans>
        ) : (
          <Trans>Mặt trận Tổ quốc xã: không mời.</Trans>
        )}
      </p>
      <p>
        <Trans>
          Cuộc họp xem kết quả rà soát của {households} hộ. Số người dự họp: {present}; đồng ý: {agreed} ({share} %).
        </Trans>{' '}
        <b>{accepted ? <Trans>Kết quả được thống nhất.</Trans> : <Trans>Kết quả không được thống nhất: rà soát lại và họp lại.</Trans>}</b>
      </p>
      <p className="review-paper-text">{minutes}</p>
      <div className="review-signatures">
        <Signature title={<Trans>Chủ trì</Trans>} name={chair} />
        <Signature title={<Trans>Thư ký</Trans>} name={secretary} />
        {representatives.map((name) => (
          <Signature key={name} title={<Trans>Đại diện hộ dân</Trans>} name={name} />
        ))}
      </div>
    </section>
  );
}

function Signature({ title, name }: { title: React.ReactNode; name: string }) {
  return (
    <div className="review-signature">
      <b>{title}</b>
      <i>
        <Trans>(ký, ghi rõ họ tên)</Trans>
      </i>
      <span>{name}</span>
    </div>
  );
}
