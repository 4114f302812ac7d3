import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the comments of src/schema say of the fields of one object. */
export type FieldComments = ReadonlyMap<string, string | undefined>;

/** The comments on the fields of every object in src/schema, the objects with most fields first. */
export function fieldComments(): FieldComments[] {
  return globSync('src/schema/*.ts')
    .toSorted()
    .flatMap((file) =>
      objectsIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)),
    )
    .filter((fields) => [...fields.values()].some(Boolean))
    .toSorted((a, b) => b.size - a.size);
}

function objectsIn(node: ts.Node): FieldComments[] {
  const own = ts.isObjectLiteralExpression(node) ? [fieldsOf(node)] : [];
  return [...own, ...node.getChildren().flatMap(objectsIn)];
}

function fieldsOf(object: ts.ObjectLiteralExpression): FieldComments {
  return new Map(
    object.properties.flatMap((property) => {
      if (!property.name) return [];
      const comments = ts
        .getJSDocCommentsAndTags(property)
        .map(({ comment }) => ts.getTextOfJSDocComment(comment));
      return [[property.name.getText(), comments.join(' ').replaceAll(/\s+/g, ' ').trim() || undefined]];
    }),
  );
}
