// Closing (停机): requests in flight finish, nothing hangs, and closing twice is closing once.
import { Agent, get } from 'node:http';
import { startToy, type Toy } from './http-toy.ts';

/** What waits is cut after 3 s. */
const CUT = 2_900;

const slow = (milliseconds: number) => ({ query: `{ slow(milliseconds: ${milliseconds}) }` });

/** A request that has arrived: a connection that nobody has accepted yet is reset by the system. */
async function underWay(milliseconds: number): Promise<{ toy: Toy; answer: ReturnType<Toy['post']> }> {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const toy = await startToy({
    async createContext() {
      arrive();
      return {};
    },
  });
  const answer = toy.post(slow(milliseconds));
  await arrived;
  return { toy, answer };
}

async function since(start: number, work: Promise<unknown>): Promise<number> {
  await work;
  return performance.now() - start;
}

test('a request in flight is answered, and closing does not wait longer than for it', async () => {
  const { toy, answer } = await underWay(400);
  const start = performance.now();
  const closed = toy.server.close();
  expect((await answer).body).toEqual({ data: { slow: 'done' } });
  expect(await since(start, closed)).toBeLessThan(CUT);
  await expect(toy.post({ query: '{ hello }' })).rejects.toThrow('fetch failed');
});

test('an idle keep-alive connection does not hold closing up', async () => {
  const toy = await startToy();
  const agent = new Agent({ keepAlive: true });
  await new Promise(done =>
    get(`${toy.address}/health/live`, { agent }, response => response.resume().on('end', done)),
  );
  expect(await since(performance.now(), toy.server.close())).toBeLessThan(CUT);
  agent.destroy();
});

test('a request that does not end is cut after three seconds', async () => {
  const { toy, answer } = await underWay(20_000);
  const refused = expect(answer).rejects.toThrow('fetch failed');
  const took = await since(performance.now(), toy.server.close());
  expect(took).toBeGreaterThan(CUT);
  // A busy machine is late; without the cut it would not end at all.
  expect(took).toBeLessThan(15_000);
  await refused;
}, 30_000);

test('closing at once, twice and again later ends every time', async () => {
  const toy = await startToy();
  // Apollo's own stop(), called twice, would hang until the deadline.
  const twice = Promise.all([toy.server.close(), toy.server.close()]);
  expect(await since(performance.now(), twice)).toBeLessThan(CUT);
  expect(toy.lines.filter(line => line['msg'] !== 'request')).toEqual([]);
  await toy.server.close();
});

test('a plugin that never stops does not keep the process', async () => {
  const stuck = { serverWillStart: async () => ({ serverWillStop: () => new Promise<void>(() => {}) }) };
  const toy = await startToy({ plugins: [stuck] });
  expect(await since(performance.now(), toy.server.close())).toBeLessThan(15_000);
  expect(toy.lines).toContainEqual(expect.objectContaining({ what: 'apollo', msg: 'closing went on without it' }));
}, 30_000);
