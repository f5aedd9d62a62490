export { CertificatesPage as default } from '../review/decision/certificates-page.tsx';
