// Files of recorded media: what they begin with, and Base64 in pieces.
import { expect, test } from '@jest/globals';
import { fileFromBase64, isOfKind } from './media-file.ts';

const WAV = Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1');
const MP4 = Buffer.from('\0\0\0\x18ftypisom', 'latin1');
const MP3 = Buffer.from([0xff, 0xfb, 0x90, 0]);
const TEXT = Buffer.from('示例');

test('a file is of the kind that it begins like, and of no other', () => {
  const files = { TEXT_PLAIN: TEXT, AUDIO_MPEG: MP3, AUDIO_WAV: WAV, VIDEO_MP4: MP4 } as const;
  for (const [kind, file] of Object.entries(files))
    for (const other of Object.keys(files) as (keyof typeof files)[])
      expect([kind, other, isOfKind(file, other)]).toEqual([kind, other, kind === other]);
  expect(isOfKind(Buffer.from('ID3\x04'), 'AUDIO_MPEG')).toBe(true);
  for (const kind of ['AUDIO_MPEG', 'AUDIO_WAV', 'VIDEO_MP4'] as const)
    expect(isOfKind(Buffer.alloc(0), kind)).toBe(false);
});

test('Base64 comes whole or in pieces, and nothing else is taken for it', () => {
  const text = TEXT.toString('base64');
  expect(fileFromBase64([text.slice(0, 3), text.slice(3)])).toEqual(TEXT);
  for (const pieces of [[], ['示例'], ['AAA'], ['A===']]) expect(fileFromBase64(pieces)).toBeNull();
});
