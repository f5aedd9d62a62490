import { Trans } from '@lingui/react/macro';
import type { Provenance } from './rules-document.ts';

/** Where a rule comes from, and whether anybody has seen it there. */
export function ProvenanceWords({ of: { article, source, confirmed } }: { of: Provenance }) {
  return (
    <span className="review-small">
      {article}
      {confirmed ? (
        <span className="bt-tone-text bt-tone-leaf">
          {' '}
          <Trans>● đã đối chiếu</Trans>
        </span>
      ) : (
        <span className="bt-tone-text bt-tone-rice" title={source}>
          {' '}
          <Trans>◐ chưa đối chiếu với nguyên văn</Trans>
        </span>
      )}
    </span>
  );
}
