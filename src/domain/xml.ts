const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between the tags of XML or in an attribute. */
export function escapeXml(text: string) {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
