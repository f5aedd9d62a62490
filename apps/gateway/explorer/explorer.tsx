import { GraphiQL } from 'graphiql';
import { useCallback, useEffect, useState } from 'react';
import { askGateway } from './ask-gateway.ts';
import examples from './examples.graphql?raw';
import { leaveEditorByEscape } from './leave-editor-by-escape.ts';
import { findStanding, type Standing } from './standing.ts';
import { StandingNotice } from './standing-notice.tsx';

/** GraphiQL on the own gateway, with a line that says who asks. */
export function Explorer() {
  const [standing, setStanding] = useState<Standing>();
  const check = useCallback(() => void findStanding().then(setStanding), []);
  useEffect(() => {
    check();
    // somebody who signed in or out in another tab comes back to this one
    window.addEventListener('focus', check);
    return () => window.removeEventListener('focus', check);
  }, [check]);
  useEffect(leaveEditorByEscape, []);
  const who = standing?.is === 'signed-in' ? standing.userName : (standing?.is ?? 'asking');
  return (
    <>
      <StandingNotice standing={standing} onCheckAgain={check} />
      <main>
        {/* The key: another person sees another schema state, and not the answers of the one before. */}
        {standing && (
          <GraphiQL
            key={who}
            fetcher={askGateway}
            defaultQuery={examples}
            isHeadersEditorEnabled={false}
            showPersistHeadersSettings={false}
            // several people share a computer: what was typed ends with the tab
            storage={window.sessionStorage}
          >
            <GraphiQL.Logo>GraphQL</GraphiQL.Logo>
          </GraphiQL>
        )}
      </main>
    </>
  );
}
