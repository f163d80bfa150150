/** Invented works as artists photograph them, well and badly: what the picture doctor is tried on. */
import sharp, { type Sharp } from 'sharp'
import { type Examined, measure } from '#app/platform/images/measure.server.ts'

const [WIDTH, HEIGHT] = [1600, 1200]

/** The same numbers for the same seed (Mulberry32). */
function diceOf(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let n = Math.imul(state ^ (state >>> 15), 1 | state)
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32
  }
}

type Shape = (x: number, y: number) => boolean

function shapeOf(dice: () => number): Shape {
  const [cx, cy] = [dice() * WIDTH, dice() * HEIGHT]
  const [rx, ry] = [40 + dice() * 320, 30 + dice() * 260]
  const turn = dice() * Math.PI
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const round = dice() < 0.5
  return (x, y) => {
    const u = ((x - cx) * cos + (y - cy) * sin) / rx
    const v = ((y - cy) * cos - (x - cx) * sin) / ry
    return round ? u * u + v * v < 1 : Math.abs(u) < 1 && Math.abs(v) < 1
  }
}

/** A painting: a ground from one colour to another, fields and discs upon it, and the grain of paint and camera. */
export async function painting(seed: number): Promise<Sharp> {
  const dice = diceOf(seed)
  const colour = () => [30 + dice() * 200, 30 + dice() * 200, 30 + dice() * 200]
  const [above, below] = [colour(), colour()]
  const shapes = Array.from({ length: 6 + Math.floor(dice() * 10) }, () => ({ is: shapeOf(dice), colour: colour() }))
  const data = Buffer.alloc(WIDTH * HEIGHT * 3)
  let grain = seed + 1
  for (let y = 0, at = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const paint = shapes.findLast(({ is }) => is(x, y))?.colour
      grain = (Math.imul(grain, 1_103_515_245) + 12_345) & 0x7fffffff
      const noise = ((grain >> 16) & 31) - 16
      for (let channel = 0; channel < 3; channel++) {
        const ground = ((above[channel] ?? 0) * (HEIGHT - y) + (below[channel] ?? 0) * y) / HEIGHT
        data[at++] = Math.max(0, Math.min(255, (paint?.[channel] ?? ground) + noise))
      }
    }
  }
  const jpeg = await sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
  return sharp(jpeg)
}

/** A drawing on white paper that fills the picture: much white, and no fault. */
export async function drawing(seed: number): Promise<Sharp> {
  const dice = diceOf(seed)
  const data = Buffer.alloc(WIDTH * HEIGHT * 3, 255)
  for (let stroke = 0; stroke < 60; stroke++) {
    let [x, y] = [300 + dice() * 1000, 250 + dice() * 700]
    let turn = dice() * 6.3
    for (let step = 0; step < 400; step++) {
      turn += (dice() - 0.5) * 0.3
      x += Math.cos(turn)
      y += Math.sin(turn)
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) {
          const at = (Math.round(y + dy) * WIDTH + Math.round(x + dx)) * 3
          if (at >= 0 && at + 3 <= data.length) data.fill(40 + dice() * 60, at, at + 3)
        }
    }
  }
  return sharp(
    await sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
      .png()
      .toBuffer(),
  )
}

const again = async (picture: Sharp) => sharp(await picture.jpeg({ quality: 88 }).toBuffer())

/** What goes wrong when a work is photographed, and what does not matter. */
export const treatments = {
  asItIs: async (work: Sharp) => work,
  blurred2: (work: Sharp) => again(work.clone().blur(2)),
  blurred4: (work: Sharp) => again(work.clone().blur(4)),
  dark: (work: Sharp) => again(work.clone().linear(0.25, 0)),
  burntOut: (work: Sharp) => again(work.clone().linear(1.9, 110)),
  /** Smaller, a little cropped, brighter, and pressed together. */
  photographedAgain: async (work: Sharp) => {
    const small = await work.clone().resize({ width: 900 }).toBuffer()
    const cropped = sharp(small).extract({ left: 16, top: 10, width: 868, height: 655 })
    return sharp(await cropped.linear(1.12, -8).jpeg({ quality: 60 }).toBuffer())
  },
  darkerCopy: async (work: Sharp) => sharp(await work.clone().linear(0.75, 5).jpeg({ quality: 50 }).toBuffer()),
  screenshot: (work: Sharp) => telephone(work),
  film: (work: Sharp) => again(work.clone().extend({ top: 120, bottom: 120, background: '#000000' })),
} as const
export type Treatment = keyof typeof treatments

const box = (left: number, top: number, width: number, height: number) => ({
  input: { create: { width, height, channels: 3 as const, background: '#ffffff' } },
  left,
  top,
})

/** A telephone's whole screen with the work in the middle: clock to the left, signs to the right. */
async function telephone(work: Sharp): Promise<Sharp> {
  const picture = await work.clone().resize({ width: 1170 }).toBuffer()
  const clock = [
    box(90, 70, 18, 36),
    box(120, 70, 8, 36),
    box(140, 70, 22, 6),
    box(140, 100, 22, 6),
    box(175, 70, 20, 36),
  ]
  const signs = [
    box(980, 68, 80, 5),
    box(980, 101, 80, 5),
    box(980, 68, 5, 38),
    box(1055, 68, 5, 38),
    box(988, 76, 50, 22),
  ]
  const screen = sharp({ create: { width: 1170, height: 2532, channels: 3, background: '#101010' } })
  return sharp(
    await screen
      .composite([{ input: picture, left: 0, top: 800 }, ...clock, ...signs])
      .png()
      .toBuffer(),
  )
}

/** Measured as when it comes in, from a picture of 640 pixels. */
export async function examined(picture: Sharp): Promise<Examined & { width: number; height: number }> {
  const whole = await picture.clone().metadata()
  const { data, info } = await picture
    .clone()
    .resize({ width: 640, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = { data, width: info.width, height: info.height, channels: info.channels as 3 }
  return { ...(await measure(pixels)), width: whole.width, height: whole.height }
}
