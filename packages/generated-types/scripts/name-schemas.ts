// openapi-typescript writes schemas inside `components`, so an editor shows a chat with all its members wherever one is
// used. Declared at the root, with `components` and everything else referring to it, the editor shows `Chat`.
import ts from 'typescript'

/** The same declarations, with every schema declared at the root under its own name. */
export function nameSchemas(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = nodes
    .filter(isComponents)
    .flatMap(({ members }) => members.filter(isSchemas).flatMap(({ type }) => type.members))
  const rooted = schemas.filter(isNamed).map((schema) => {
    const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
    const type = referByName(schema.type)
    const declaration = ts.factory.createTypeAliasDeclaration(modifiers, schema.name.text, undefined, type)
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema))
  })
  return [...nodes.map((node) => referByName(isComponents(node) ? withReferences(node) : node)), ...rooted]
}

function withReferences(components: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  const { factory } = ts
  const members = components.members.map((member) => {
    if (!isSchemas(member)) return member
    const references = member.type.members.map((schema) =>
      isNamed(schema)
        ? factory.createPropertySignature(
            schema.modifiers,
            schema.name,
            schema.questionToken,
            reference(schema.name.text),
          )
        : schema,
    )
    const type = factory.createTypeLiteralNode(references)
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
  })
  const { modifiers, name, typeParameters, heritageClauses } = components
  return factory.updateInterfaceDeclaration(
    components,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  )
}

/** Replaces `components["schemas"]["Chat"]` by `Chat`. */
function referByName<Node extends ts.Node>(root: Node): Node {
  const { transformed } = ts.transform(root, [
    (context) => (node) => {
      const visit = (inner: ts.Node): ts.Node => {
        const name = schemaOf(inner)
        return name === undefined ? ts.visitEachChild(inner, visit, context) : reference(name)
      }
      return ts.visitNode(node, visit) as Node
    },
  ])
  const [node] = transformed
  return node ?? root
}

function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined
  const { objectType, indexType } = node
  const isOfComponents =
    ts.isTypeReferenceNode(objectType.objectType) && nameOf(objectType.objectType) === 'components'
  return isOfComponents && literal(objectType.indexType) === 'schemas' ? literal(indexType) : undefined
}

function nameOf({ typeName }: ts.TypeReferenceNode): string | undefined {
  return ts.isIdentifier(typeName) ? typeName.text : undefined
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined
}

function reference(name: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name)
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === 'components'
}

function isSchemas(
  node: ts.TypeElement,
): node is ts.PropertySignature & { readonly type: ts.TypeLiteralNode } {
  return isNamed(node) && node.name.text === 'schemas' && ts.isTypeLiteralNode(node.type)
}

function isNamed(
  node: ts.TypeElement,
): node is ts.PropertySignature & { readonly name: ts.Identifier; readonly type: ts.TypeNode } {
  return ts.isPropertySignature(node) && ts.isIdentifier(node.name) && node.type !== undefined
}
