import type { Standing } from './standing.ts';

const texts = {
  'signed-out': {
    vi: 'Bạn chưa đăng nhập: lược đồ và số liệu chỉ mở cho người đã đăng nhập.',
    en: 'Not signed in: schema and figures open after sign-in.',
    link: 'Đăng nhập / Sign in',
  },
  'registered-only': {
    vi: 'Máy chủ này chỉ nhận các truy vấn đã đăng ký; trang này không hỏi tự do được.',
    en: 'This gateway takes registered documents only; free queries are refused.',
    link: 'Về bảng chung / To the board',
  },
  unreachable: {
    vi: 'Máy chủ chưa trả lời. Kiểm tra đường truyền rồi thử lại.',
    en: 'The gateway does not answer. Check the connection and try again.',
    link: 'Về bảng chung / To the board',
  },
} as const;

interface StandingNoticeProps {
  readonly standing: Standing | undefined;
  readonly onCheckAgain: () => void;
}

/** One line above the editor: who asks, or why nothing will be answered and what to do. */
export function StandingNotice({ standing, onCheckAgain }: StandingNoticeProps) {
  if (standing === undefined)
    return (
      <p className="standing" role="status">
        Đang hỏi máy chủ … / Asking the gateway …
      </p>
    );
  if (standing.is === 'signed-in')
    return (
      <p className="standing" role="status">
        <a href="/">Bậc Thang</a>
        <span>
          {standing.displayName} ({standing.userName})
        </span>
      </p>
    );
  const { vi, en, link } = texts[standing.is];
  return (
    <div className="standing standing-closed" role="status">
      <span>
        <span lang="vi">{vi}</span> {en}
      </span>
      <a href="/">{link}</a>
      <button type="button" onClick={onCheckAgain}>
        Kiểm tra lại / Check again
      </button>
    </div>
  );
}
