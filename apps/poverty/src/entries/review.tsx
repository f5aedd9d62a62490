export { ReviewHome as default } from '../review/board/review-home.tsx';
