import { crc32, deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { animated, chunksOf } from "../../scripts/apng.ts";

/** A gray PNG of one line, with the given pixels. */
function png(...pixels: number[]): Buffer {
  const header = Buffer.from([0, 0, 0, pixels.length, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const chunks = [
    ["IHDR", header],
    ["IDAT", deflateSync(Buffer.from([0, ...pixels]))],
    ["IEND", Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...chunks.map(([type, data]) => {
      const body = Buffer.concat([Buffer.from(type), data]);
      const frame = Buffer.alloc(8);
      frame.writeUInt32BE(data.length, 0);
      frame.writeUInt32BE(crc32(body), 4);
      return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
    }),
  ]);
}

describe("an animation of two pictures", () => {
  const moving = animated([
    { png: png(1, 2), shown: 300 },
    { png: png(3, 4), shown: 4000 },
  ]);
  const chunks = chunksOf(moving);
  const of = (wanted: string) => chunks.filter(({ type }) => type === wanted).map(({ data }) => data);

  it("is the first picture to a reader that knows of no animation", () => {
    expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "acTL", "fcTL", "IDAT", "fcTL", "fdAT", "IEND"]);
    expect(of("IHDR")).toEqual([chunksOf(png(1, 2))[0]?.data]);
    expect(inflateSync(of("IDAT")[0] ?? "")).toEqual(Buffer.from([0, 1, 2]));
  });

  it("has the second behind its number in the sequence", () => {
    const [second = Buffer.alloc(0)] = of("fdAT");
    expect(second.readUInt32BE(0)).toBe(2);
    expect(inflateSync(second.subarray(4))).toEqual(Buffer.from([0, 3, 4]));
  });

  it("shows each as long as it should, for ever", () => {
    expect(of("acTL")).toEqual([Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])]);
    expect(of("fcTL").map((data) => data.readUInt16BE(20) / data.readUInt16BE(22))).toEqual([0.3, 4]);
    expect(of("fcTL").map((data) => data.readUInt32BE(0))).toEqual([0, 1]);
  });

  it("has checksums that fit", () => {
    let at = 8;
    for (const { data } of chunks) {
      const end = at + 8 + data.length;
      expect(moving.readUInt32BE(end)).toBe(crc32(moving.subarray(at + 4, end)));
      at = end + 4;
    }
    expect(at).toBe(moving.length);
  });
});

it("pictures of different sizes make no animation", () => {
  const frames = [png(1, 2), png(1)].map((picture) => ({ png: picture, shown: 1 }));
  expect(() => animated(frames)).toThrow("The frames differ in form");
});
