import type { PictureMeasures } from '#app/kernel/picture-measures.ts'
import { barsOf, type Colours, hasStatusBar } from './bars.ts'
import { fingerprintOf, SIGN_SIDE } from './fingerprint.ts'
import { type Grey, groundOf, histogramOf, laplacianVariance, quantile, softened, stretched } from './grey.ts'
import { fromPixels, type Pixels } from './sharp.server.ts'

/** The longest side of the grey picture that sharpness and light are measured on. */
const SIDE = 512
const WHITE = '#ffffff'

export interface Examined {
  /** 16 hexadecimal digits; empty for a picture that is plain all over. */
  fingerprint: string
  examined: PictureMeasures
}

/** Measures a picture that is unfolded already, on white where it is transparent. Some 20 ms for one of 640 pixels. */
export async function measure(pixels: Pixels): Promise<Examined> {
  const onWhite = () => fromPixels(pixels).flatten({ background: WHITE }).toColourspace('srgb')
  const colours = await onWhite().removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const three = threeChannels(colours)
  const bars = barsOf(three)
  // Made anew from the bare picture, so that a screenshot of a work has the work's own sign.
  const whole = () =>
    onWhite().extract({
      left: Math.round(bars.left * pixels.width),
      top: Math.round(bars.top * pixels.height),
      width: Math.max(1, Math.round((1 - bars.left - bars.right) * pixels.width)),
      height: Math.max(1, Math.round((1 - bars.top - bars.bottom) * pixels.height)),
    })
  const [grey, small] = await Promise.all([
    whole()
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true }),
    whole().resize({ width: SIGN_SIDE, height: SIGN_SIDE, fit: 'fill' }).greyscale().raw().toBuffer(),
  ])
  const picture: Grey = {
    data: firstOf(grey.data, grey.info.channels),
    width: grey.info.width,
    height: grey.info.height,
  }
  return {
    fingerprint: fingerprintOf(firstOf(small, small.length / SIGN_SIDE ** 2)),
    examined: { way: 1, ...sharpness(picture), ...light(picture), bars, statusBar: hasStatusBar(three) },
  }
}

function sharpness(picture: Grey): Pick<PictureMeasures, 'edges' | 'crispness'> {
  const { width, height } = picture
  const values = stretched(picture)
  const edges = laplacianVariance(values, width, height)
  const left = laplacianVariance(softened(values, width, height), width, height)
  return { edges: rounded(edges, 1), crispness: rounded(edges > 0 ? 1 - left / edges : 0, 3) }
}

function light(picture: Grey): Pick<PictureMeasures, 'mean' | 'low' | 'high' | 'black' | 'white'> {
  const paper = groundOf(picture, (grey) => grey >= 252)
  const night = groundOf(picture, (grey) => grey <= 3)
  let subject: Uint8Array = picture.data.filter((_, at) => paper[at] === 0 && night[at] === 0)
  // A picture that is ground almost all over is judged as a whole.
  if (subject.length < picture.data.length / 20) subject = picture.data
  const histogram = histogramOf(subject)
  const share = (from: number, to: number) =>
    histogram.subarray(from, to + 1).reduce((sum, count) => sum + count, 0) / Math.max(1, subject.length)
  return {
    mean: rounded(subject.reduce((sum, grey) => sum + grey, 0) / Math.max(1, subject.length), 1),
    low: quantile(histogram, 0.05),
    high: quantile(histogram, 0.95),
    black: rounded(share(0, 3), 3),
    white: rounded(share(252, 255), 3),
  }
}

const rounded = (value: number, places: number): number => Number(value.toFixed(places))

const firstOf = (data: Buffer, channels: number): Uint8Array =>
  channels === 1 ? data : Uint8Array.from({ length: data.length / channels }, (_, at) => data[at * channels] ?? 0)

function threeChannels({
  data,
  info,
}: {
  data: Buffer
  info: { width: number; height: number; channels: number }
}): Colours {
  const { width, height, channels } = info
  if (channels === 3) return { data, width, height }
  const three = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at++) three.fill(data[at * channels] ?? 0, at * 3, at * 3 + 3)
  return { data: three, width, height }
}
