/** A seeded source of chance: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A number in [low, high). */
  between(low: number, high: number): number
  /** A whole number in [low, high], both ends included. */
  whole(low: number, high: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One of the items, each as likely as the next. */
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T
  /** A normally distributed number. */
  normal(mean: number, deviation: number): number
  /** A new array in random order; the given one is left alone. */
  shuffle<T>(items: readonly T[]): T[]
  /** An independent source, named, so that a draw more in one place changes nothing in another. */
  fork(name: string | number): Random
}

/** Spreads a text or number over 32 bits (FNV-1a with a final avalanche). */
export function hash(value: string | number): number {
  const text = String(value)
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** sfc32 by Chris Doty-Humphrey, seeded from one value. */
export function seeded(seed: string | number): Random {
  let a = hash(`a${seed}`)
  let b = hash(`b${seed}`)
  let c = hash(`c${seed}`)
  let counter = 1

  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i += 1) next()

  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))

  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick<T>(items: readonly T[]): T {
      if (items.length === 0) throw new RangeError('nothing to pick from')
      return items[whole(0, items.length - 1)] as T
    },
    normal(mean, deviation) {
      const radius = Math.sqrt(-2 * Math.log(1 - next()))
      return mean + deviation * radius * Math.cos(2 * Math.PI * next())
    },
    shuffle<T>(items: readonly T[]): T[] {
      const left = [...items]
      for (let i = left.length - 1; i > 0; i -= 1) {
        const j = whole(0, i)
        const kept = left[i] as T
        left[i] = left[j] as T
        left[j] = kept
      }
      return left
    },
    fork: (name) => seeded(`${seed}/${name}`),
  }
}
