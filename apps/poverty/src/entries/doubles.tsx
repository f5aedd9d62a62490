export { DoublesPage as default } from '../register/doubles/doubles-page.tsx';
