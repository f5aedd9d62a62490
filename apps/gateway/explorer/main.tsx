import 'graphiql/style.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';

// get-nonce, which GraphiQL's menus read before they write a style sheet, looks for this name only
Object.assign(globalThis, { __webpack_nonce__: document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce });

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(<Explorer />);
