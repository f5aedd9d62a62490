export { RemainingPage as default } from '../remaining/remaining-page.tsx';
