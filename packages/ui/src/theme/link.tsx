import { type AnchorHTMLAttributes, type ComponentType, createContext, type Ref, useContext } from 'react';

/** What every link of this package hands on; the shell answers with its router's link, without it a plain anchor is drawn. */
export interface UiLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly ref?: Ref<HTMLAnchorElement> | undefined;
}

const PlainLink = (props: UiLinkProps) => <a {...props} />;

export const LinkContext = createContext<ComponentType<UiLinkProps>>(PlainLink);

/** A link inside the product: goes through the router that UiProvider was given. */
export function UiLink(props: UiLinkProps) {
  const Link = useContext(LinkContext);
  return <Link {...props} />;
}
