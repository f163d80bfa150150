/** Arithmetic on a grey picture: one byte a pixel, row by row. */
export interface Grey {
  data: Uint8Array
  width: number
  height: number
}

/** How many pixels have each of the 256 greys. */
export function histogramOf(data: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256)
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** The grey that a share of the pixels is at most as bright as. */
export function quantile(histogram: Uint32Array, share: number): number {
  const all = histogram.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (let grey = 0; grey < 256; grey++) {
    seen += histogram[grey] ?? 0
    if (seen > 0 && seen >= share * all) return grey
  }
  return 255
}

/** The same picture with its greys drawn apart, from the darkest hundredth to the brightest; a plain one at most eightfold. */
export function stretched({ data, width, height }: Grey): Float32Array {
  const histogram = histogramOf(data)
  const [dark, bright] = [quantile(histogram, 0.01), quantile(histogram, 0.99)]
  const gain = Math.min(8, 255 / Math.max(1, bright - dark))
  const out = new Float32Array(width * height)
  for (let at = 0; at < out.length; at++) out[at] = ((data[at] ?? 0) - dark) * gain
  return out
}

/** Variance of the Laplacian (four neighbours) over all but the rim. */
export function laplacianVariance(values: Float32Array, width: number, height: number): number {
  let sum = 0
  let squares = 0
  let count = 0
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const value =
        (values[at - 1] ?? 0) +
        (values[at + 1] ?? 0) +
        (values[at - width] ?? 0) +
        (values[at + width] ?? 0) -
        4 * (values[at] ?? 0)
      sum += value
      squares += value * value
      count++
    }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2
}

/** Softened with the weights 1 2 1 along rows and columns (a Gaussian of some 0.7 pixels). */
export function softened(values: Float32Array, width: number, height: number): Float32Array {
  const along = new Float32Array(values.length)
  const out = new Float32Array(values.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const left = x > 0 ? at - 1 : at
      const right = x < width - 1 ? at + 1 : at
      along[at] = ((values[left] ?? 0) + 2 * (values[at] ?? 0) + (values[right] ?? 0)) / 4
    }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const above = y > 0 ? at - width : at
      const below = y < height - 1 ? at + width : at
      out[at] = ((along[above] ?? 0) + 2 * (along[at] ?? 0) + (along[below] ?? 0)) / 4
    }
  return out
}

/** What lies as one plain white or black ground along the rim: the paper around a drawing is no fault of light. */
export function groundOf({ data, width, height }: Grey, isGround: (grey: number) => boolean): Uint8Array {
  const ground = new Uint8Array(width * height)
  const queue: number[] = []
  const reach = (at: number) => {
    if (ground[at] === 0 && isGround(data[at] ?? 0)) {
      ground[at] = 1
      queue.push(at)
    }
  }
  for (let x = 0; x < width; x++) {
    reach(x)
    reach((height - 1) * width + x)
  }
  for (let y = 0; y < height; y++) {
    reach(y * width)
    reach(y * width + width - 1)
  }
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const x = at % width
    if (x > 0) reach(at - 1)
    if (x < width - 1) reach(at + 1)
    if (at >= width) reach(at - width)
    if (at < (height - 1) * width) reach(at + width)
  }
  return ground
}
