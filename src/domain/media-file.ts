// Files of recorded media (录制文件): what a file has to begin with to be of its kind, and how large it may be. A file that is
// not what it is said to be could carry anything past the check of its text.
import type { MediaKind } from './meeting-vocabulary.ts';

/** Longer recordings are sent in parts. */
export const MOST_MEDIA_BYTES = 512 * 1024;

/** The medium that has to be approved where the meeting is not to be recorded. */
export const MEDIUM_OF_KIND: Readonly<Record<MediaKind, string>> = {
  TEXT_PLAIN: 'TEXT',
  AUDIO_MPEG: 'AUDIO',
  AUDIO_WAV: 'AUDIO',
  VIDEO_MP4: 'VIDEO',
};

const textAt = (file: Buffer, from: number, to: number): string => file.subarray(from, to).toString('latin1');

const isText = (file: Buffer): boolean => {
  const text = file.toString('utf8');
  return !text.includes('\0') && Buffer.from(text, 'utf8').equals(file);
};

const BEGINNINGS: Readonly<Record<MediaKind, (file: Buffer) => boolean>> = {
  TEXT_PLAIN: isText,
  AUDIO_MPEG: file => textAt(file, 0, 3) === 'ID3' || (file[0] === 0xff && ((file[1] ?? 0) & 0xe0) === 0xe0),
  AUDIO_WAV: file => textAt(file, 0, 4) === 'RIFF' && textAt(file, 8, 12) === 'WAVE',
  VIDEO_MP4: file => textAt(file, 4, 8) === 'ftyp',
};

export const isOfKind = (file: Buffer, kind: MediaKind): boolean => BEGINNINGS[kind](file);

/** Null where the text is not Base64 of anything, whole or in pieces. */
export function fileFromBase64(pieces: readonly string[]): Buffer | null {
  const text = pieces.join('');
  const file = Buffer.from(text, 'base64');
  return file.length > 0 && file.toString('base64') === text ? file : null;
}

/** Only text can carry it inside: whoever plays sound or pictures shows it beside them. */
export const addWatermark = (file: Buffer, watermark: string): Buffer =>
  Buffer.concat([Buffer.from(`${watermark}\n`), file, Buffer.from(`\n${watermark}\n`)]);
