// Sealed texts (加密列): what opens, what does not, and how keys are exchanged.
import { describe, expect, test } from '@jest/globals';
import { createSealer } from './sealer.ts';

const [OLD, NEW] = ['old-key-of-this-test'.padEnd(40, 'x'), 'new-key-of-this-test'.padEnd(40, 'y')];
const COLUMN = 'person.id_no_sealed';
const TEXT = '示例 999999197001010012';

describe('a sealed text', () => {
  const sealer = createSealer([OLD]);

  test('opens as it was, and looks different each time', () => {
    for (const text of [TEXT, '', 'a'.repeat(10_000)])
      expect(sealer.open(sealer.seal(text, COLUMN), COLUMN)).toBe(text);
    expect(sealer.seal(TEXT, COLUMN)).not.toBe(sealer.seal(TEXT, COLUMN));
    expect(sealer.seal(TEXT, COLUMN)).not.toContain('1970');
  });

  test('does not open in another column', () => {
    expect(() => sealer.open(sealer.seal(TEXT, COLUMN), 'household.bank_account_sealed')).toThrow();
  });

  test('does not open when any byte of it was altered, or cut off', () => {
    const sealed = sealer.seal('1234', COLUMN);
    const [name, body] = sealed.split('.') as [string, string];
    const bytes = Buffer.from(body, 'base64url');
    for (let place = 0; place < bytes.length; place++) {
      const altered = Buffer.from(bytes);
      altered[place]! ^= 1;
      expect(() => sealer.open(`${name}.${altered.toString('base64url')}`, COLUMN)).toThrow();
    }
    for (const cut of [`${name}.`, name, `${name}.${body.slice(0, -4)}`])
      expect(() => sealer.open(cut, COLUMN)).toThrow();
  });

  test('under a key that is not configured names the setting, and no key', () => {
    const sealed = createSealer([NEW]).seal(TEXT, COLUMN);
    expect(() => sealer.open(sealed, COLUMN)).toThrow(/XIANJIE_DATA_KEYS/);
    try {
      sealer.open(sealed, COLUMN);
    } catch (error) {
      expect(String(error)).not.toContain(OLD);
    }
  });

  test('no key at all is an error', () => {
    expect(() => createSealer([])).toThrow();
  });
});

describe('exchange of keys', () => {
  const [before, after] = [createSealer([OLD]), createSealer([NEW, OLD])];

  test('the old key still opens, the new one seals', () => {
    const sealed = before.seal(TEXT, COLUMN);
    expect(after.open(sealed, COLUMN)).toBe(TEXT);
    expect([after.isCurrent(sealed), after.isCurrent(after.seal(TEXT, COLUMN))]).toEqual([false, true]);
    expect(() => before.open(after.seal(TEXT, COLUMN), COLUMN)).toThrow();
  });

  test('a text is found by its index under both keys, and by none of another column', () => {
    const [stored, fresh] = [before.index(TEXT, COLUMN), after.index(TEXT, COLUMN)];
    expect(stored).not.toBe(fresh);
    expect(after.indexes(TEXT, COLUMN).sort()).toEqual([stored, fresh].sort());
    expect(before.index(TEXT, COLUMN)).toBe(stored);
    expect(after.indexes(TEXT, 'household.bank_account_sealed')).not.toContain(stored);
    expect(after.indexes(`${TEXT}0`, COLUMN)).not.toContain(stored);
  });
});
