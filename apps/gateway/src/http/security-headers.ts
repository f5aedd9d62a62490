import type { RequestHandler } from 'express';

/** Headers of every answer. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  });
  next();
};

/** Refuses a request that another site's page makes in the user's name. Scripts send neither header. */
export const sameOrigin: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && origin !== 'null' && URL.canParse(origin) && new URL(origin).host !== host) || origin === 'null' || site === 'cross-site';
  if (!foreign) return next();
  response.status(403).json({
    errors: [{ message: 'Yêu cầu đến từ trang khác bị từ chối.', extensions: { code: 'FORBIDDEN', messageEn: 'Requests from another site are refused.' } }],
  });
};
