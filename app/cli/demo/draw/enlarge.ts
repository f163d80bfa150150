/**
 * Bilinear enlargement of three values a pixel, a row at a time: `use` gets each finished row, which is overwritten by
 * the next. For what is soft anyway this is as good as any filter and several times quicker: a row is first blended
 * between two rows of the source, then stretched.
 */
export function enlarge(
  data: Float32Array,
  w: number,
  h: number,
  width: number,
  height: number,
  use: (row: Float32Array, y: number) => void,
): void {
  const start = new Int32Array(width)
  const share = new Float32Array(width)
  for (let x = 0; x < width; x += 1) {
    const at = Math.min(w - 1.001, Math.max(0, ((x + 0.5) * w) / width - 0.5))
    start[x] = Math.floor(at) * 3
    share[x] = at - Math.floor(at)
  }
  const line = new Float32Array(w * 3)
  const row = new Float32Array(width * 3)
  for (let y = 0; y < height; y += 1) {
    const at = Math.min(h - 1.001, Math.max(0, ((y + 0.5) * h) / height - 0.5))
    const top = Math.floor(at) * w * 3
    const low = top + w * 3
    const t = at - Math.floor(at)
    for (let k = 0; k < line.length; k += 1) {
      const above = data[top + k] ?? 0
      line[k] = above + ((data[low + k] ?? 0) - above) * t
    }
    for (let x = 0, i = 0; x < width; x += 1, i += 3) {
      const a = start[x] ?? 0
      const s = share[x] ?? 0
      const r = line[a] ?? 0
      const g = line[a + 1] ?? 0
      const b = line[a + 2] ?? 0
      row[i] = r + ((line[a + 3] ?? 0) - r) * s
      row[i + 1] = g + ((line[a + 4] ?? 0) - g) * s
      row[i + 2] = b + ((line[a + 5] ?? 0) - b) * s
    }
    use(row, y)
  }
}
