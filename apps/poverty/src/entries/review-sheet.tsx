export { ReviewSheetPage as default } from '../review/sheet/review-sheet-page.tsx';
