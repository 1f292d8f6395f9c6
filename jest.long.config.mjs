// The proof that takes longer than all other tests together (长时证明): every channel, for every role.
import config from './jest.config.mjs';

export default {
  ...config,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/proofs/channels-*-of-2.test.ts'],
};
