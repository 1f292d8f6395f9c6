// A digest that is stored is compared for years (内容摘要): the same content has to get the same one from every version.
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { digestAsSent, digestOf } from './body-digest.ts';

const DIGESTS: readonly (readonly [digest: string, body: object])[] = [
  ['4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945', {}],
  [
    '6884cbf708e2f05152de21a4fd922ec20cc40c2e39d0f17ff24b5ec9a2a2084e',
    { a: 1, b: [], c: {}, d: [null, undefined, 'x"\\\u0001\ud800\u007f中文'], e: null },
  ],
  [
    'edd48f81ebd89ad0a0eee384bf3ade7ccb25818aa6a7d275531ff6d7a1f14050',
    {
      z: 1.5,
      a: true,
      '键"': '😀',
      n: {
        b: 2,
        a: [
          { y: 1, x: 2 },
          { y: 3, x: null },
        ],
      },
    },
  ],
];

test.each(DIGESTS)('%s', (digest, body) => expect(digestOf(body)).toBe(digest));

test('neither the order of keys nor what is null says anything', () => {
  expect(digestOf({ b: [{ d: 1, c: null }], a: 2 })).toBe(digestOf({ a: 2, b: [{ d: 1 }], e: undefined }));
  expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
});

test('without a key it is the digest of the JSON, whatever the records are', () => {
  const bodies = [
    { a: 1, datasets: [] },
    {
      datasets: [{ code: 'a', records: [{ b: '中\ud800"', c: null, records: [1] }, { d: undefined }] }, { zero: true }],
    },
    { records: [], datasets: [{ records: [] }, { records: null }, { records: [[], 'x'] }], e: '文' },
  ];
  for (const body of bodies)
    expect(digestAsSent(body)).toBe(createHash('sha256').update(JSON.stringify(body)).digest('hex'));
});
