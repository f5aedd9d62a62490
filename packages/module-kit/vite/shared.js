/**
 * What the shell shares with the modules through the import map.
 *
 * `whole`: every export of an ES module of ours or of a small library; `commonjs`: the names are asked of Node, because a
 * CommonJS file cannot be re-exported by `*`; a list: only these, so that what nobody uses (GraphQL's parser, the data
 * routers) falls out of the shell. A module that imports an unlisted name fails its own build.
 */
export const shared = {
  react: 'commonjs',
  'react/jsx-runtime': 'commonjs',
  'react-dom': 'commonjs',
  'react-dom/client': 'commonjs',
  '@apollo/client': ['CombinedGraphQLErrors', 'NetworkStatus', 'ServerError'],
  '@apollo/client/react': ['useApolloClient', 'useFragment', 'useLazyQuery', 'useMutation', 'useQuery', 'useSuspenseQuery', 'skipToken'],
  'react-router': [
    'Link',
    'NavLink',
    'Navigate',
    'Outlet',
    'Route',
    'Routes',
    'useLocation',
    'useNavigate',
    'useParams',
    'useSearchParams',
    'generatePath',
    'matchPath',
  ],
  '@lingui/core': 'whole',
  '@lingui/react': 'whole',
  '@bac-thang/ui': 'whole',
  '@bac-thang/module-kit': 'whole',
};

/** What a module may never carry itself; the second half says what to do instead. */
export const banned = [
  [/^@mantine\//, 'take the component from @bac-thang/ui'],
  [/^graphql($|\/)/, 'write the document with graphql() and let codegen compile it'],
  [/^rxjs($|\/)/, 'the shell owns the Apollo client'],
  [/^(react|react-dom|react-router|@apollo\/client|@lingui\/(core|react))(\/|$)/, 'this entry point is not in module-kit/vite/shared.js'],
  [/^@bac-thang\/module-kit\//, 'only tests and vite.config.ts reach into module-kit'],
];
