// The proofs that take longer than all other tests together (长时证明): non-interference and every channel.
import config from './jest.config.mjs';

export default {
  ...config,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/proofs/{non-interference,channels-}*.test.ts'],
};
