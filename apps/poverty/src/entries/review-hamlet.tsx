export { ReviewHamletPage as default } from '../review/hamlet/review-hamlet-page.tsx';
