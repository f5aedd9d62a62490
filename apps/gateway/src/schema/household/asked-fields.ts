import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/** Names of all fields that a query asks for below one field, at any depth: what is not among them need not be read. */
export function askedFields({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (nodes: readonly SelectionNode[]) => {
    for (const node of nodes) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(node.name.value)) continue;
        seen.add(node.name.value);
        visit(fragments[node.name.value]?.selectionSet.selections ?? []);
      } else {
        if (node.kind === Kind.FIELD) names.add(node.name.value);
        visit(node.selectionSet?.selections ?? []);
      }
    }
  };
  visit(fieldNodes.flatMap((field: FieldNode) => field.selectionSet?.selections ?? []));
  return names;
}
