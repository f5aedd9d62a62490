import { Trans } from '@lingui/react/macro';

/** Why numbers of a table are not shown; stands once, below it. */
export function HiddenNote() {
  return (
    <p className="profile-note">
      <Trans>
        “&lt; 5”: từ 1 đến 4 hộ, không hiện số đúng để không nhận ra từng hộ. “ẩn”: số lớn hơn nhưng đứng cạnh một số nhỏ, nếu hiện thì suy ra được số nhỏ ấy.
        Lãnh đạo huyện, Phòng Lao động và kiểm toán xem được mọi số; xã xem được mọi số của xã mình.
      </Trans>
    </p>
  );
}
