/** The compression of GIF images (GIF89a, appendix F), for palettes of 256 colours. */
const CLEAR = 256
const END = 257
const FIRST_FREE = 258
const FIRST_SIZE = 9
const LARGEST_CODE = 4095

/** Palette indices in, the image data out: the code size, then blocks of at most 255 bytes. */
export function encodeLzw(indices: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = createBitWriter()
  // next[code * 256 + index] is the code of the longer string, 0 where there is none yet.
  const next = new Uint16Array((LARGEST_CODE + 1) * 256)
  let size = FIRST_SIZE
  let free = FIRST_FREE
  out.write(CLEAR, size)
  let code = indices[0] ?? 0
  for (let at = 1; at < indices.length; at++) {
    const index = indices[at] ?? 0
    const slot = code * 256 + index
    const longer = next[slot]
    if (longer) {
      code = longer
      continue
    }
    out.write(code, size)
    code = index
    if (free > LARGEST_CODE) {
      out.write(CLEAR, size)
      next.fill(0)
      size = FIRST_SIZE
      free = FIRST_FREE
      continue
    }
    if (free === 1 << size) size += 1
    next[slot] = free
    free += 1
  }
  out.write(code, size)
  out.write(END, size)
  return toBlocks(out.finish())
}

/** Codes are packed from the lowest bit on. */
function createBitWriter() {
  let bytes = new Uint8Array(4096)
  let length = 0
  let pending = 0
  let bits = 0
  function push(byte: number): void {
    if (length === bytes.length) {
      const larger = new Uint8Array(length * 2)
      larger.set(bytes)
      bytes = larger
    }
    bytes[length] = byte
    length += 1
  }
  return {
    write: (code: number, size: number) => {
      pending |= code << bits
      bits += size
      while (bits >= 8) {
        push(pending & 255)
        pending >>>= 8
        bits -= 8
      }
    },
    finish: () => {
      if (bits > 0) push(pending & 255)
      return bytes.subarray(0, length)
    },
  }
}

function toBlocks(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = Math.ceil(data.length / 255)
  const blocks = new Uint8Array(1 + data.length + count + 1)
  blocks[0] = FIRST_SIZE - 1
  for (let block = 0; block < count; block++) {
    const part = data.subarray(block * 255, block * 255 + 255)
    const at = 1 + block * 256
    blocks[at] = part.length
    blocks.set(part, at + 1)
  }
  return blocks
}
