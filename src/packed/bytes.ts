import { Deserializer, Serializer } from "node:v8";

declare module "node:v8" {
  // Part of Node's documented interface, which its types lack.
  interface Serializer {
    _setTreatArrayBufferViewsAsHostObjects(isSet: boolean): void;
  }
}

/** Each kind of array is written as its place here. */
const kinds = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array] as const;
type Numbers = InstanceType<(typeof kinds)[number]>;

/** Arrays begin at multiples of this, so that they can be used where they stand. */
const alignment = 8;

/**
 * Writes plain data as bytes. Its arrays of numbers stand behind the rest as they are, so that {@link fromBytes} makes nothing of
 * them: a start takes no longer for more of them, and they are in memory once.
 */
export function toBytes(data: unknown): Uint8Array {
  const writer = new Writer();
  writer.writeHeader();
  writer.writeValue(data);
  const rest = writer.releaseBuffer();
  const begin = aligned(alignment + rest.length);
  const bytes = new Uint8Array(begin + writer.length);
  new DataView(bytes.buffer).setUint32(0, begin);
  bytes.set(rest, alignment);
  for (const { at, numbers } of writer.arrays)
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), begin + at);
  return bytes;
}

/**
 * Reads what {@link toBytes} wrote. The arrays of numbers are those bytes themselves.
 * @param bytes begin at a multiple of eight in their buffer
 */
export function fromBytes(bytes: Uint8Array<ArrayBuffer>): unknown {
  const begin = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const reader = new Reader(bytes.subarray(alignment, begin), bytes.subarray(begin));
  reader.readHeader();
  return reader.readValue();
}

class Writer extends Serializer {
  readonly arrays: { readonly at: number; readonly numbers: Numbers }[] = [];
  length = 0;

  constructor() {
    super();
    this._setTreatArrayBufferViewsAsHostObjects(true);
  }

  /** Called by V8 for each array of numbers. */
  _writeHostObject(numbers: unknown): void {
    const kind = kinds.findIndex((each) => numbers instanceof each);
    if (!isNumbers(numbers))
      throw new TypeError("Only arrays of numbers of these kinds are written as bytes.");
    this.writeUint32(kind);
    this.writeUint32(this.length);
    this.writeUint32(numbers.length);
    this.arrays.push({ at: this.length, numbers });
    this.length = aligned(this.length + numbers.byteLength);
  }
}

class Reader extends Deserializer {
  readonly #arrays: Uint8Array<ArrayBuffer>;

  constructor(rest: Uint8Array, arrays: Uint8Array<ArrayBuffer>) {
    super(rest);
    this.#arrays = arrays;
  }

  /** Called by V8 for each array of numbers. */
  _readHostObject(): Numbers {
    const [kind, at, length] = [this.readUint32(), this.readUint32(), this.readUint32()];
    const Kind = kinds[kind];
    if (!Kind) throw new TypeError("These bytes were written by another program.");
    return new Kind(this.#arrays.buffer, this.#arrays.byteOffset + at, length);
  }
}

function isNumbers(value: unknown): value is Numbers {
  return kinds.some((kind) => value instanceof kind);
}

function aligned(length: number): number {
  return Math.ceil(length / alignment) * alignment;
}
