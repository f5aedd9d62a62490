export { RegisterPage as default } from '../register/list/register-page.tsx';
