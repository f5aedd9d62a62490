export { RatesPage as default } from '../profile/rates/rates-page.tsx';
