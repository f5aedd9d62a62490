import './nonce.ts';
import '@bac-thang/ui/styles.css';
import '@bac-thang/module-kit/styles.css';
import './frame/frame.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
