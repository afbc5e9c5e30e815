import { crc32, deflateSync, inflateSync } from "node:zlib";

/** One picture of an animation. */
export interface Frame {
  /** A whole PNG; all frames of an animation have the same size and kind of pixel. */
  readonly png: Buffer;
  /** Milliseconds. */
  readonly shown: number;
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/**
 * Pictures one after the other, for ever, as one PNG. Readers that do not know of animations show the first.
 * @see https://www.w3.org/TR/png-3/#apng-frame-based-animation
 */
export function animated(frames: readonly Frame[]): Buffer {
  const pictures = frames.map(({ png, shown }) => ({
    header: only(png, "IHDR"),
    pixels: pixelsOf(png),
    shown,
  }));
  const [first] = pictures;
  if (first === undefined) throw new Error("An animation has at least one frame");
  if (pictures.some(({ header }) => !header.equals(first.header)))
    throw new Error("The frames differ in form");
  let sequence = 0;
  const parts = pictures.flatMap(({ header, pixels, shown }, index) => [
    chunk("fcTL", numbers(sequence++, header.readUInt32BE(0), header.readUInt32BE(4), 0, 0), timing(shown)),
    index === 0 ? chunk("IDAT", pixels) : chunk("fdAT", numbers(sequence++), pixels),
  ]);
  const head = [chunk("IHDR", first.header), chunk("acTL", numbers(frames.length, 0))];
  return Buffer.concat([SIGNATURE, ...head, ...parts, chunk("IEND")]);
}

/** The chunks of a PNG, by their type, in their order. */
export function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString("latin1", at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

function only(png: Buffer, type: string): Buffer {
  return Buffer.concat(chunksOf(png).flatMap((chunk) => (chunk.type === type ? [chunk.data] : [])));
}

/** A browser packs for speed; this packs for size. */
function pixelsOf(png: Buffer): Buffer {
  return deflateSync(inflateSync(only(png, "IDAT")), { level: 9 });
}

function chunk(type: string, ...data: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), ...data]);
  return Buffer.concat([numbers(body.length - 4), body, numbers(crc32(body))]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

/** How long a frame stands, as a fraction of a second; it then gives way to the next, which covers it. */
function timing(shown: number): Buffer {
  const bytes = Buffer.alloc(6);
  bytes.writeUInt16BE(shown, 0);
  bytes.writeUInt16BE(1000, 2);
  return bytes;
}
