// Flame graphs (火焰图) of what V8 sampled: one page by itself, no scripts from elsewhere; widths are time, hover says which
// function. And the functions that took most by themselves, as text.

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

interface Frame {
  readonly name: string;
  self: number;
  total: number;
  readonly below: Map<string, Frame>;
}

const IDLE = /^\((idle|program)\)/;
const WIDTH = 1600;
const HEIGHT = 17;
const SMALLEST = 0.0008;

function nameOf({ functionName, url, lineNumber }: ProfileNode['callFrame']): string {
  const place = url.replace(/^file:\/\//, '').replace(/^.*\/(node_modules|dist)\//, '');
  return `${functionName || '(anonymous)'}${place ? ` ${place}:${lineNumber + 1}` : ''}`;
}

/** Of the last so many seconds: before that the server started, and warmed up. */
function treeOf({ nodes, samples, timeDeltas }: Profile, seconds: number): Frame {
  const self = new Map<number, number>();
  let left = seconds * 1e6;
  for (let index = samples.length - 1; index >= 0 && left > 0; index -= 1) {
    const [id, delta] = [samples[index]!, timeDeltas[index]!];
    self.set(id, (self.get(id) ?? 0) + delta);
    left -= delta;
  }
  const byId = new Map(nodes.map(node => [node.id, node]));
  const add = (into: Frame, id: number): number => {
    const node = byId.get(id)!;
    const name = nameOf(node.callFrame);
    if (IDLE.test(name)) return 0;
    let frame = into.below.get(name);
    if (!frame) {
      frame = { name, self: 0, total: 0, below: new Map() };
      into.below.set(name, frame);
    }
    const own = self.get(id) ?? 0;
    let total = own;
    for (const child of node.children ?? []) total += add(frame, child);
    frame.self += own;
    frame.total += total;
    return total;
  };
  const root: Frame = { name: 'all', self: 0, total: 0, below: new Map() };
  for (const child of nodes[0]!.children ?? []) root.total += add(root, child);
  return root;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);

function boxes(frame: Frame, all: number, left: number, depth: number): string {
  const width = frame.total / all;
  if (width < SMALLEST) return '';
  const share = `${(width * 100).toFixed(1)} %, by itself ${((frame.self / all) * 100).toFixed(1)} %`;
  const hue = frame.name.includes('src/') ? 210 : frame.name.includes('node:') ? 0 : 40;
  const [x, y, wide] = [left * WIDTH, depth * HEIGHT, width * WIDTH];
  const label =
    wide > 40
      ? `<text x="${(x + 3).toFixed(1)}" y="${y + 12}">${escaped(frame.name.slice(0, Math.floor(wide / 6.2)))}</text>`
      : '';
  const box =
    `<g><title>${escaped(frame.name)}\n${share}</title><rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(wide - 0.5, 0.2).toFixed(1)}" ` +
    `height="${HEIGHT - 1}" fill="hsl(${hue} 70% ${78 - (depth % 5) * 3}%)"/>${label}</g>`;
  let place = left;
  const inner = [...frame.below.values()]
    .toSorted((a, b) => b.total - a.total)
    .map(child => {
      const drawn = boxes(child, all, place, depth + 1);
      place += child.total / all;
      return drawn;
    });
  return box + inner.join('');
}

const depthOf = (frame: Frame, all: number): number =>
  frame.total / all < SMALLEST ? 0 : 1 + Math.max(0, ...[...frame.below.values()].map(child => depthOf(child, all)));

/** The functions that took most by themselves, with their share. */
function heaviest(root: Frame, count: number): string[] {
  const own = new Map<string, number>();
  const walk = (frame: Frame) => {
    own.set(frame.name, (own.get(frame.name) ?? 0) + frame.self);
    for (const child of frame.below.values()) walk(child);
  };
  walk(root);
  return [...own]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => `${((time / root.total) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

export interface Flame {
  readonly page: string;
  readonly heaviest: readonly string[];
}

export function flameOf(profile: string, title: string, seconds: number): Flame {
  const root = treeOf(JSON.parse(profile) as Profile, seconds);
  const height = depthOf(root, root.total) * HEIGHT;
  const heavy = heaviest(root, 30);
  const page =
    `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<style>body{font:13px system-ui;margin:16px}text{font:10px monospace;pointer-events:none}</style><h1>${escaped(title)}</h1>` +
    `<svg width="${WIDTH}" height="${height}">${boxes(root, root.total, 0, 0)}</svg><pre>${escaped(heavy.join('\n'))}</pre>`;
  return { page, heaviest: heavy };
}
