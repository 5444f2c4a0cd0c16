// Files people add by mistake, by their first bytes. Source: the signature each format's specification gives.

export interface BinaryKind {
  readonly magic: string;
  readonly name: string;
  readonly nextStep: string;
}

const saveAsText = 'save or export it as text or HTML and add that file.';
const unpack = 'unpack it and add the files inside.';
const needsWords = 'add the article itself as text or HTML.';

export const binaryKinds: readonly BinaryKind[] = [
  { magic: '%PDF-', name: 'a PDF', nextStep: saveAsText },
  { magic: 'PK\x03\x04', name: 'a zip archive or an Office document', nextStep: saveAsText },
  { magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'an old Office or HWP document', nextStep: saveAsText },
  { magic: '{\\rtf', name: 'an RTF document', nextStep: saveAsText },
  { magic: '\x1f\x8b', name: 'a gzip archive', nextStep: unpack },
  { magic: 'BZh', name: 'a bzip2 archive', nextStep: unpack },
  { magic: '\xfd7zXZ\0', name: 'an xz archive', nextStep: unpack },
  { magic: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip archive', nextStep: unpack },
  { magic: 'Rar!', name: 'a RAR archive', nextStep: unpack },
  { magic: '\x89PNG', name: 'a PNG picture', nextStep: needsWords },
  { magic: '\xff\xd8\xff', name: 'a JPEG picture', nextStep: needsWords },
  { magic: 'GIF8', name: 'a GIF picture', nextStep: needsWords },
  { magic: 'RIFF', name: 'a picture, sound or film', nextStep: needsWords },
  { magic: 'ID3', name: 'a sound file', nextStep: needsWords },
  { magic: '\x7fELF', name: 'a program', nextStep: needsWords },
  { magic: 'SQLite format 3\0', name: 'a database', nextStep: needsWords },
];
