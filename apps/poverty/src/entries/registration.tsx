export { RegistrationPage as default } from '../register/registration/registration-page.tsx';
