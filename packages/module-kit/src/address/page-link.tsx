import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAddress } from './use-address.ts';

/** A link that keeps language and year. */
export function PageLink({ to, className, children, title }: { to: string; className?: string; title?: string; children: ReactNode }) {
  const address = useAddress();
  return (
    <Link to={address.to(to)} {...(className ? { className } : {})} {...(title ? { title } : {})}>
      {children}
    </Link>
  );
}
