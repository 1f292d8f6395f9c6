// Closing (停机): requests in flight finish, nothing hangs, and closing twice is closing once.
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { startToy } from './http-toy.ts';

const slow = (milliseconds: number) => ({ query: `{ slow(milliseconds: ${milliseconds}) }` });

async function since(start: number, work: Promise<unknown>): Promise<number> {
  await work;
  return performance.now() - start;
}

test('a request in flight is answered, and closing does not wait longer than for it', async () => {
  const toy = await startToy();
  const answer = toy.post(slow(400));
  await wait(100);
  const start = performance.now();
  const closed = toy.server.close();
  expect((await answer).body).toEqual({ data: { slow: 'done' } });
  expect(await since(start, closed)).toBeLessThan(1_500);
  await expect(toy.post({ query: '{ hello }' })).rejects.toThrow('fetch failed');
});

test('an idle keep-alive connection does not hold closing up', async () => {
  const toy = await startToy();
  const agent = new Agent({ keepAlive: true });
  await new Promise(done =>
    get(`${toy.address}/health/live`, { agent }, response => response.resume().on('end', done)),
  );
  expect(await since(performance.now(), toy.server.close())).toBeLessThan(1_000);
  agent.destroy();
});

test('a request that does not end is cut after three seconds', async () => {
  const toy = await startToy();
  const answer = toy.post(slow(20_000)).catch((error: Error) => error.message);
  await wait(100);
  const took = await since(performance.now(), toy.server.close());
  expect(took).toBeGreaterThan(2_900);
  // A busy machine is late; without the cut it would not end at all.
  expect(took).toBeLessThan(15_000);
  expect(await answer).toBe('fetch failed');
}, 30_000);

test('closing at once, twice and again later ends every time', async () => {
  const toy = await startToy();
  // Apollo's own stop(), called twice, would hang until the deadline.
  const twice = Promise.all([toy.server.close(), toy.server.close()]);
  expect(await since(performance.now(), twice)).toBeLessThan(1_500);
  expect(toy.lines.filter(line => line['msg'] !== 'request')).toEqual([]);
  await toy.server.close();
});

test('a plugin that never stops does not keep the process', async () => {
  const stuck = { serverWillStart: async () => ({ serverWillStop: () => new Promise<void>(() => {}) }) };
  const toy = await startToy({ plugins: [stuck] });
  expect(await since(performance.now(), toy.server.close())).toBeLessThan(3_500);
  expect(toy.lines).toContainEqual(expect.objectContaining({ what: 'apollo', msg: 'closing went on without it' }));
}, 30_000);
