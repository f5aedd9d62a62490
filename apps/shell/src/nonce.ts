/** The page's CSP nonce, written by the gateway. Browsers hide the attribute, so it is read as a property. */
const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
const written = meta?.nonce;

export const nonce = written && written !== '__CSP_NONCE__' ? written : undefined;

// react-remove-scroll, which locks the page behind a dialog, looks for it under webpack's name.
if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });
