export { MovementsPage as default } from '../profile/movements/movements-page.tsx';
