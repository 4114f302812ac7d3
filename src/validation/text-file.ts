import { unseenCharacter } from '../schema/plain-faults.ts';
import { type Fault, fileFault } from './fault.ts';

/** A file of content/ as it was read: its text has LF ends of line. */
export interface TextFile {
  file: string;
  text: string;
}

/** The largest file of content/, in bytes; the longest chapter has a thirtieth of it. */
export const contentLimit = 1_000_000;

/** The text of a file, or why it cannot be read as one; what it holds is not repeated. */
export function textOfBytes(file: string, bytes: Uint8Array): TextFile | Fault {
  if (bytes.length > contentLimit)
    return fileFault(file, 'E-SIZE', 'The file is larger than 1 MB. Split it.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file, text: text.replaceAll('\r\n', '\n') };
  } catch {
    return fileFault(file, 'E-TEXT', 'The file is not UTF-8. Save it as UTF-8.');
  }
}

/** What no text of this survey may hold, wherever it stands. */
export function rawFaults({ file, text }: TextFile): Fault[] {
  return [unseenFault, notComposedFault, conflictFault].flatMap((faultOf) => {
    const found = faultOf(text);
    if (!found) return [];
    const before = text.slice(0, found.index).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return fileFault(file, found.code, found.reason, before.length, column);
  });
}

interface Found {
  index: number;
  code: string;
  reason: string;
}

function unseenFault(text: string): Found | undefined {
  const hidden = unseenCharacter(text.replaceAll('\t', ' '));
  if (!hidden) return undefined;
  const reason = `Here is a character that nobody sees: found ${hidden.name}. Take it out.`;
  return { index: hidden.index, code: 'E-TEXT', reason };
}

function notComposedFault(text: string): Found | undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one !== one.normalize('NFC'));
  if (line < 0) return undefined;
  const reason = 'Accents stand apart from their letters in this line. Save the file in NFC.';
  return { index: lines.slice(0, line).join('\n').length + Math.min(line, 1), code: 'E-TEXT', reason };
}

function conflictFault(text: string): Found | undefined {
  const found = /^(<{7}|={7}|>{7}|\|{7})(?=\s|$)/m.exec(text);
  const reason = `A conflict of two versions is left: found “${found?.[0]}”. Keep one version.`;
  return found ? { index: found.index, code: 'E-LEFT', reason } : undefined;
}
