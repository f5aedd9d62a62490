export { ReviewPostingPage as default } from '../review/posting/review-posting-page.tsx';
